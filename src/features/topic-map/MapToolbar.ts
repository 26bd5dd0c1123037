// The controls above the map: which notes, which words, how near.
import { setIcon, setTooltip } from 'obsidian';
import type { MapTexts } from '../../core/texts/UiTexts';
import type { MapScope } from './MapChoice';

export interface MapToolbarEvents {
  scope(scope: MapScope): void;
  filter(query: string): void;
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
}

export class MapToolbar {
  private readonly scopes = new Map<MapScope, HTMLElement>();
  private readonly counts: HTMLElement;
  private readonly filter: HTMLInputElement;

  constructor(parent: HTMLElement, private readonly texts: MapTexts, private readonly events: MapToolbarEvents) {
    const el = parent.createDiv({ cls: 'docker-notebook-bar' });
    const scopes = el.createDiv({ cls: 'docker-notebook-switch', attr: { role: 'group', 'aria-label': texts.scopeLabel } });
    this.addScope(scopes, 'note', texts.thisNote);
    this.addScope(scopes, 'vault', texts.wholeVault);
    this.filter = el.createEl('input', { type: 'search', cls: 'docker-notebook-filter', placeholder: texts.filterPlaceholder, attr: { 'aria-label': texts.filterLabel } });
    this.filter.addEventListener('input', () => events.filter(this.filter.value));
    this.counts = el.createSpan({ cls: 'docker-notebook-counts', attr: { 'aria-live': 'polite' } });
    const zooms = el.createDiv({ cls: 'docker-notebook-buttons' });
    this.addButton(zooms, 'zoom-out', texts.zoomOut, () => events.zoomOut());
    this.addButton(zooms, 'zoom-in', texts.zoomIn, () => events.zoomIn());
    this.addButton(zooms, 'maximize', texts.fit, () => events.fit());
  }

  show(state: { readonly scope: MapScope; readonly query: string; readonly topics: number; readonly ties: number }): void {
    for (const [scope, button] of this.scopes) button.setAttr('aria-pressed', String(scope === state.scope));
    if (this.filter.value !== state.query) this.filter.value = state.query;
    this.counts.setText(this.texts.counts(state.topics, state.ties));
  }

  private addScope(parent: HTMLElement, scope: MapScope, text: string): void {
    const button = parent.createEl('button', { text });
    button.addEventListener('click', () => this.events.scope(scope));
    this.scopes.set(scope, button);
  }

  private addButton(parent: HTMLElement, icon: string, name: string, act: () => void): void {
    const button = parent.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': name } });
    setIcon(button, icon);
    setTooltip(button, name);
    button.addEventListener('click', act);
  }
}
