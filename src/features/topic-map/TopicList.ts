// The same map for those who do not see it: a tree of its topics, in step with the canvas. Out of sight until it has the focus.
import type { MapTexts } from '../../core/texts/MapTexts';
import type { OutlineItem } from './outlineTopics';

export interface TopicListEvents {
  choose(id: string): void;
  open(id: string): void;
}

/** More rows are added when the walk reaches their end: a vault has thousands. */
const CHUNK = 200;

export class TopicList {
  private readonly el: HTMLElement;
  private items: readonly OutlineItem[] = [];
  private rows: HTMLElement[] = [];
  private current = 0;

  constructor(
    parent: HTMLElement,
    private readonly texts: MapTexts,
    private readonly events: TopicListEvents,
  ) {
    this.el = parent.createDiv({ cls: 'docker-notebook-map-list', attr: { role: 'tree', 'aria-label': texts.listLabel } });
    this.el.addEventListener('keydown', (event) => this.key(event));
  }

  show(items: readonly OutlineItem[]): void {
    if (isSame(items, this.items)) return;
    const known = this.items[this.current]?.id;
    const hadFocus = this.el.contains(this.el.doc.activeElement);
    this.items = items;
    this.rows = [];
    this.el.empty();
    const place = items.findIndex(({ id }) => id === known);
    this.grow(Math.max(place, 0));
    this.mark(Math.max(place, 0));
    if (hadFocus) this.rows[this.current]?.focus();
  }

  /** The canvas chose a topic. */
  follow(id: string | null): void {
    const place = this.items.findIndex((item) => item.id === id);
    if (place < 0) return;
    this.grow(place);
    this.mark(place);
  }

  private grow(place: number): void {
    const end = Math.min(this.items.length, (Math.floor(place / CHUNK) + 1) * CHUNK);
    for (const item of this.items.slice(this.rows.length, end)) this.rows.push(this.addRow(item));
  }

  private addRow({ id, label, depth, kind, neighbours, isUnfinished, isRunning }: OutlineItem): HTMLElement {
    const name = this.texts.chosen({ label: label || this.texts.untitled, kind, neighbours, isUnfinished, isRunning });
    const row = this.el.createEl('button', {
      text: label || this.texts.untitled,
      cls: 'docker-notebook-map-row',
      attr: { role: 'treeitem', tabindex: -1, 'aria-level': depth + 1, 'aria-label': name, 'aria-setsize': this.items.length, 'aria-posinset': this.rows.length + 1 },
    });
    row.setCssProps({ '--docker-notebook-depth': String(depth) });
    row.addEventListener('click', () => this.events.open(id));
    row.addEventListener('focus', () => this.events.choose(id));
    return row;
  }

  private mark(place: number): void {
    this.rows[this.current]?.setAttrs({ tabindex: -1, 'aria-selected': 'false' });
    this.current = place;
    this.rows[place]?.setAttrs({ tabindex: 0, 'aria-selected': 'true' });
  }

  private key(event: KeyboardEvent): void {
    const last = this.items.length - 1;
    const targets: Readonly<Record<string, number>> = { ArrowDown: this.current + 1, ArrowUp: this.current - 1, Home: 0, End: last };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const place = Math.min(last, Math.max(0, target));
    this.grow(place);
    this.mark(place);
    this.rows[place]?.focus();
  }
}

function isSame(items: readonly OutlineItem[], others: readonly OutlineItem[]): boolean {
  return items.length === others.length && items.every((item, index) => isSameItem(item, others[index]));
}

function isSameItem(item: OutlineItem, other: OutlineItem | undefined): boolean {
  if (!other) return false;
  const { id, label, depth, neighbours, isUnfinished, isRunning } = other;
  return item.id === id && item.label === label && item.depth === depth && item.neighbours === neighbours && item.isUnfinished === isUnfinished && item.isRunning === isRunning;
}
