// The legend names the kinds of topics with their shapes and counts; a click hides or shows a kind.
import type { TopicKind } from '../../core/map/TopicMap';
import type { MapTexts } from '../../core/texts/MapTexts';
import { shapeOf } from './shapeOf';
import { topicKinds } from './topicKinds';

export class MapLegend {
  private readonly buttons = new Map<TopicKind, { readonly button: HTMLElement; readonly count: HTMLElement }>();

  constructor(parent: HTMLElement, texts: MapTexts, toggle: (kind: TopicKind) => void) {
    const el = parent.createDiv({ cls: 'docker-notebook-map-legend', attr: { role: 'group', 'aria-label': texts.legendLabel } });
    for (const kind of topicKinds) {
      const button = el.createEl('button', { cls: 'docker-notebook-map-kind', attr: { 'aria-pressed': 'true' } });
      drawShape(button, kind);
      button.createSpan({ cls: 'docker-notebook-map-kind-name', text: texts.kindsOfMany[kind] });
      const count = button.createSpan({ cls: 'docker-notebook-map-kind-count' });
      button.addEventListener('click', () => toggle(kind));
      this.buttons.set(kind, { button, count });
    }
    const ring = el.createDiv({ cls: 'docker-notebook-map-kind' });
    const icon = ring.createSvg('svg', { cls: 'docker-notebook-map-swatch docker-notebook-map-unfinished', attr: { viewBox: '-2 -2 4 4', 'aria-hidden': 'true' } });
    icon.createSvg('circle', { cls: 'docker-notebook-map-ring', attr: { r: 1.5 } });
    ring.createSpan({ cls: 'docker-notebook-map-kind-name', text: texts.unfinished });
  }

  show(counts: ReadonlyMap<TopicKind, number>, hidden: ReadonlySet<TopicKind>): void {
    for (const [kind, { button, count }] of this.buttons) {
      const amount = counts.get(kind) ?? 0;
      button.toggle(amount > 0);
      button.setAttr('aria-pressed', String(!hidden.has(kind)));
      count.setText(String(amount));
    }
  }
}

function drawShape(parent: HTMLElement, kind: TopicKind): void {
  const icon = parent.createSvg('svg', { cls: `docker-notebook-map-swatch docker-notebook-map-${kind}`, attr: { viewBox: '-2 -2 4 4', 'aria-hidden': 'true' } });
  const corners = shapeOf(kind);
  if (!corners) icon.createSvg('circle', { attr: { r: kind === 'note' ? 1.5 : 1.15 } });
  else icon.createSvg('polygon', { attr: { points: corners.map((corner) => corner.map((value) => (value * 1.2).toFixed(2)).join(',')).join(' ') } });
}
