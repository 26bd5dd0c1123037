// The legend names the kinds of topics with their shapes and counts; a click hides or shows a kind. Beside them, what can be asked of all kinds.
import { setIcon } from 'obsidian';
import type { TopicKind } from '../../core/map/TopicMap';
import type { MapTexts } from '../../core/texts/MapTexts';
import type { MapChoice } from './MapChoice';
import { runningSign } from '../../core/drawing/runningSign';
import { shapeOf } from '../../core/drawing/shapeOf';
import { topicKinds } from '../../core/drawing/topicKinds';

export interface MapLegendEvents {
  toggle(kind: TopicKind): void;
  toggleUnsourced(): void;
}

export class MapLegend {
  private readonly buttons = new Map<TopicKind, { readonly button: HTMLElement; readonly count: HTMLElement }>();

  private readonly running: HTMLElement;
  private readonly unsourced: HTMLElement;
  private readonly unsourcedCount: HTMLElement;

  constructor(parent: HTMLElement, texts: MapTexts, events: MapLegendEvents) {
    const el = parent.createDiv({ cls: 'docker-notebook-map-legend', attr: { role: 'group', 'aria-label': texts.legendLabel } });
    for (const kind of topicKinds) {
      const button = el.createEl('button', { cls: 'docker-notebook-map-kind', attr: { 'aria-pressed': 'true' } });
      drawShape(button, kind);
      button.createSpan({ cls: 'docker-notebook-map-kind-name', text: texts.kindsOfMany[kind] });
      const count = button.createSpan({ cls: 'docker-notebook-map-kind-count' });
      button.addEventListener('click', () => events.toggle(kind));
      this.buttons.set(kind, { button, count });
    }
    const ring = el.createDiv({ cls: 'docker-notebook-map-kind' });
    const icon = ring.createSvg('svg', { cls: 'docker-notebook-map-swatch docker-notebook-map-unfinished', attr: { viewBox: '-2 -2 4 4', 'aria-hidden': 'true' } });
    icon.createSvg('circle', { cls: 'docker-notebook-map-ring', attr: { r: 1.5 } });
    ring.createSpan({ cls: 'docker-notebook-map-kind-name', text: texts.unfinished });
    this.running = el.createDiv({ cls: 'docker-notebook-map-kind' });
    drawRunning(this.running);
    this.running.createSpan({ cls: 'docker-notebook-map-kind-name', text: texts.running });
    this.unsourced = el.createEl('button', { cls: 'docker-notebook-map-only', attr: { 'aria-pressed': 'false' } });
    setIcon(this.unsourced, 'book-x');
    this.unsourced.createSpan({ text: texts.unsourced });
    this.unsourcedCount = this.unsourced.createSpan({ cls: 'docker-notebook-map-kind-count' });
    this.unsourced.addEventListener('click', () => events.toggleUnsourced());
  }

  show(counts: ReadonlyMap<TopicKind, number>, { hiddenKinds: hidden, isUnsourced, isAnyRunning }: MapChoice & { readonly isAnyRunning: boolean }, unsourced: number): void {
    this.running.toggle(isAnyRunning);
    this.unsourced.toggle(unsourced > 0 || isUnsourced);
    this.unsourced.setAttr('aria-pressed', String(isUnsourced));
    this.unsourcedCount.setText(String(unsourced));
    for (const [kind, { button, count }] of this.buttons) {
      const amount = counts.get(kind) ?? 0;
      button.toggle(amount > 0);
      button.setAttr('aria-pressed', String(!hidden.has(kind)));
      count.setText(String(amount));
    }
  }
}

function drawRunning(parent: HTMLElement): void {
  const icon = parent.createSvg('svg', { cls: 'docker-notebook-map-swatch docker-notebook-map-complete', attr: { viewBox: '-2 -2 4 4', 'aria-hidden': 'true' } });
  const { size, corners } = runningSign(0, 0, 0);
  const scale = 1.6 / size;
  icon.createSvg('circle', { attr: { r: 1.6 } });
  icon.createSvg('polygon', { cls: 'docker-notebook-map-playing', attr: { points: corners.map((corner) => corner.map((value) => (value * scale).toFixed(2)).join(',')).join(' ') } });
}

function drawShape(parent: HTMLElement, kind: TopicKind): void {
  const icon = parent.createSvg('svg', { cls: `docker-notebook-map-swatch docker-notebook-map-${kind}`, attr: { viewBox: '-2 -2 4 4', 'aria-hidden': 'true' } });
  const corners = shapeOf(kind);
  if (!corners) icon.createSvg('circle', { attr: { r: kind === 'note' ? 1.5 : 1.15 } });
  else icon.createSvg('polygon', { attr: { points: corners.map((corner) => corner.map((value) => (value * 1.2).toFixed(2)).join(',')).join(' ') } });
}
