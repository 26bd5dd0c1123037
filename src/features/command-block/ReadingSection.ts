// One rendered section of a note in Reading view: finds the blocks and items in it that can be run, and puts their controls below them.
import { MarkdownRenderChild, type Component, type MarkdownPostProcessorContext } from 'obsidian';
import { writeRunKey } from '../../services/RunKey';
import { assignPlaces, type ShownElement } from './assignPlaces';
import type { BlockHost } from './BlockHost';
import { EntryButton } from './EntryButton';
import { ReadingHover } from './explain/ReadingHover';
import { RunPanel } from './RunPanel';
import type { RunPlace } from './RunPlace';

interface Candidate {
  readonly el: HTMLElement;
  readonly shown: ShownElement;
}

interface Mounted {
  readonly written: string;
  readonly controls: readonly Component[];
}

export class ReadingSection extends MarkdownRenderChild {
  private readonly candidates: readonly Candidate[];
  private readonly mounted = new Map<HTMLElement, Mounted>();
  /** The context keeps the path under which the section was drawn, whatever the note is called now. */
  private path: string;
  private stopListening: (() => void) | null = null;

  constructor(
    containerEl: HTMLElement,
    private readonly context: MarkdownPostProcessorContext,
    private readonly host: BlockHost,
  ) {
    super(containerEl);
    this.path = context.sourcePath;
    this.candidates = findCandidates(containerEl);
  }

  override onload(): void {
    this.register(this.host.onRename(({ oldPath, path }) => (oldPath === this.path ? this.follow(path) : undefined)));
    this.register(() => this.stopListening?.());
    this.follow(this.path);
  }

  override onunload(): void {
    for (const el of [...this.mounted.keys()]) this.unmount(el);
  }

  private follow(path: string): void {
    this.path = path;
    this.stopListening?.();
    this.stopListening = this.host.onNoteChange(path, () => this.place());
    this.place();
  }

  private place(): void {
    const places = this.find();
    for (const [index, candidate] of this.candidates.entries()) {
      const place = places[index] ?? null;
      const known = this.mounted.get(candidate.el);
      if (known?.written === (place ? writeRunKey(place.key) : undefined)) continue;
      if (known) this.unmount(candidate.el);
      if (place) this.mount(candidate, place);
    }
  }

  /** The places of the candidates as the note stands now. Without section info, by their text alone. */
  private find(): (RunPlace | null)[] {
    const info = this.context.getSectionInfo(this.containerEl);
    const all = info ? this.host.desk.places.read(this.path, info.text) : this.host.desk.places.readKnown(this.path);
    const isHere = ({ span }: RunPlace): boolean => !info || (span.line - 1 >= info.lineStart && span.line - 1 <= info.lineEnd);
    return assignPlaces(
      this.candidates.map(({ shown }) => shown),
      (all ?? []).filter(isHere),
    );
  }

  private mount({ el, shown }: Candidate, place: RunPlace): void {
    const { desk } = this.host;
    const locate = (): RunPlace => this.find()[this.candidates.findIndex((candidate) => candidate.el === el)] ?? place;
    const panelEl = this.containerEl.createDiv();
    const button = place.kind === 'block' ? null : this.host.adopt(new EntryButton(shown.kind === 'item' ? makeSlot(el) : makeSlotBehind(el), place, desk, locate));
    putBelow(panelEl, el);
    const panel = new RunPanel(panelEl, place, desk, { locate, text: () => this.context.getSectionInfo(this.containerEl)?.text ?? desk.places.readText(this.path), resized: () => this.host.resized(panelEl), takeFocus: () => button?.focus() });
    this.host.adopt(panel);
    // Of an item only its name is docker's, and what that does stands beside it.
    const hover = place.kind === 'entry' ? null : this.host.adopt(new ReadingHover(el, locate, desk.explainer));
    this.mounted.set(el, { written: writeRunKey(place.key), controls: [button, panel, hover].filter((control) => control !== null) });
  }

  private unmount(el: HTMLElement): void {
    for (const control of this.mounted.get(el)?.controls ?? []) this.host.drop(control);
    this.mounted.delete(el);
  }
}

function findCandidates(containerEl: HTMLElement): Candidate[] {
  // What a program printed is nothing to run, whatever it looks like.
  const shown = containerEl.findAll('code, li').filter((el) => !el.closest('.callout[data-callout="docker-output"]'));
  return shown.map((el) => ({ el, shown: { kind: kindOf(el), text: el.matches('li') ? ownText(el) : (el.textContent ?? '') } }));
}

/** Below the words that it belongs to: in an item above the list within it, else below the paragraph, table or heading. */
function putBelow(panelEl: HTMLElement, el: HTMLElement): void {
  const parent = el.closest('pre, p, table, h1, h2, h3, h4, h5, h6') ?? el.closest('li') ?? el;
  if (parent.matches('li')) parent.insertBefore(panelEl, findNestedList(parent));
  else lastPanelBelow(parent).after(panelEl);
}

function lastPanelBelow(el: Element): Element {
  const next = el.nextElementSibling;
  return next?.matches('.docker-notebook-panel') ? lastPanelBelow(next) : el;
}

function makeSlotBehind(code: HTMLElement): HTMLElement {
  const slot = code.createSpan();
  code.after(slot);
  return slot;
}

function kindOf(el: HTMLElement): ShownElement['kind'] {
  if (el.matches('li')) return 'item';
  return el.parentElement?.matches('pre') ? 'block' : 'inline';
}

function findNestedList(item: Element): ChildNode | null {
  return [...item.childNodes].find((node) => node.instanceOf(HTMLElement) && node.matches('ul, ol, pre, blockquote, .callout')) ?? null;
}

/** Without the items below it. */
function ownText(item: HTMLElement): string {
  const nested = findNestedList(item);
  const own = [...item.childNodes];
  return own.slice(0, nested ? own.indexOf(nested) : undefined).map((node) => node.textContent ?? '').join('');
}

/** Right behind the item's words: in its paragraph where the list is loose. */
function makeSlot(item: HTMLElement): HTMLElement {
  const paragraph = [...item.children].find((child) => child.matches('p'));
  if (paragraph) return paragraph.createSpan();
  const slot = item.createSpan();
  item.insertBefore(slot, findNestedList(item));
  return slot;
}
