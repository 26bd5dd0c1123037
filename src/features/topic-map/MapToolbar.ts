// The controls above the map: which topics, in what shape, which words, how near.
import { setIcon, setTooltip } from 'obsidian';
import type { MapTexts } from '../../core/texts/MapTexts';
import { DEEPEST, type MapChoice, type MapScope } from './MapChoice';
import { mapShapes, type MapShape } from './mapShapes';

export interface MapToolbarEvents {
  change(choice: Partial<MapChoice>): void;
  /** Shows the note in front and no other, or follows again. */
  pin(isPinned: boolean): void;
  /** To the best of what the words name. */
  fly(): void;
  /** Follows what runs now. */
  follow(): void;
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
  exportMap(at: MouseEvent): void;
}

export interface MapToolbarState {
  readonly choice: MapChoice;
  /** The engine is followed. */
  readonly isFollowed: boolean;
  /** The label of the topic in the middle; '' where there is none. */
  readonly rootLabel: string;
  readonly topics: number;
  readonly ties: number;
}

export class MapToolbar {
  private readonly scopes = new Map<MapScope, HTMLElement>();
  private readonly pin: HTMLElement;
  private readonly depth: HTMLSelectElement;
  private readonly shape: HTMLSelectElement;
  private readonly counts: HTMLElement;
  private readonly follow: HTMLElement;
  private readonly filter: HTMLInputElement;

  constructor(
    parent: HTMLElement,
    private readonly texts: MapTexts,
    private readonly events: MapToolbarEvents,
  ) {
    const el = parent.createDiv({ cls: 'docker-notebook-bar' });
    const scopes = el.createDiv({ cls: 'docker-notebook-switch', attr: { role: 'group', 'aria-label': texts.scopeLabel } });
    this.addScope(scopes, 'note', texts.thisNote);
    this.addScope(scopes, 'vault', texts.wholeVault);
    this.addScope(scopes, 'topic', texts.around(''));
    this.pin = this.addButton(el, 'pin', texts.pin, () => events.pin(this.pin.getAttr('aria-pressed') !== 'true'));
    this.depth = this.addSelect(el, texts.depthLabel, Array.from({ length: DEEPEST }, (_, index) => [String(index + 1), texts.depth(index + 1)]), (value) => events.change({ depth: Number(value) }));
    this.shape = this.addSelect(el, texts.shapeLabel, mapShapes.map((shape) => [shape, texts.shapes[shape]]), (value) => events.change({ shape: shapeOf(value) }));
    this.filter = el.createEl('input', { type: 'search', cls: 'docker-notebook-filter', placeholder: texts.filterPlaceholder, attr: { 'aria-label': texts.filterLabel } });
    this.filter.addEventListener('input', () => events.change({ query: this.filter.value }));
    this.filter.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) events.fly();
    });
    this.counts = el.createSpan({ cls: 'docker-notebook-counts', attr: { 'aria-live': 'polite' } });
    const zooms = el.createDiv({ cls: 'docker-notebook-buttons' });
    this.follow = this.addButton(zooms, 'activity', texts.follow, () => events.follow());
    this.addButton(zooms, 'zoom-out', texts.zoomOut, () => events.zoomOut());
    this.addButton(zooms, 'zoom-in', texts.zoomIn, () => events.zoomIn());
    this.addButton(zooms, 'maximize', texts.fit, () => events.fit());
    this.addButton(zooms, 'download', texts.exportMap, (event) => events.exportMap(event));
  }

  show({ choice, isFollowed, rootLabel, topics, ties }: MapToolbarState): void {
    this.follow.toggle(!isFollowed);
    for (const [scope, button] of this.scopes) button.setAttr('aria-pressed', String(scope === choice.scope));
    this.scopes.get('topic')?.toggle(choice.root !== null);
    this.scopes.get('topic')?.setText(this.texts.around(rootLabel));
    this.pin.toggle(choice.scope === 'note');
    this.pin.setAttr('aria-pressed', String(choice.pinnedPath !== null));
    this.pin.toggleClass('is-active', choice.pinnedPath !== null);
    this.depth.toggle(choice.scope === 'topic');
    this.depth.value = String(choice.depth);
    this.shape.value = choice.shape;
    if (this.filter.value !== choice.query) this.filter.value = choice.query;
    this.counts.setText(this.texts.counts(topics, ties));
  }

  private addScope(parent: HTMLElement, scope: MapScope, text: string): void {
    const button = parent.createEl('button', { text });
    button.addEventListener('click', () => this.events.change({ scope }));
    this.scopes.set(scope, button);
  }

  private addSelect(parent: HTMLElement, label: string, options: readonly (readonly [value: string, text: string])[], choose: (value: string) => void): HTMLSelectElement {
    const select = parent.createEl('select', { cls: 'dropdown docker-notebook-map-select', attr: { 'aria-label': label } });
    for (const [value, text] of options) select.createEl('option', { value, text });
    select.addEventListener('change', () => choose(select.value));
    return select;
  }

  private addButton(parent: HTMLElement, icon: string, name: string, act: (event: MouseEvent) => void): HTMLElement {
    const button = parent.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': name } });
    setIcon(button, icon);
    setTooltip(button, name);
    button.addEventListener('click', act);
    return button;
  }
}

function shapeOf(value: string): MapShape {
  return mapShapes.find((shape) => shape === value) ?? 'force';
}
