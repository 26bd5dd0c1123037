// Marks places of text on the page without touching the page. All outputs of a window share two marks of its registry.

type Kind = 'match' | 'current';

/** What of the CSS Custom Highlight API is used; older versions of the app's browser lack it. */
interface MarkSet {
  add(range: AbstractRange): unknown;
  delete(range: AbstractRange): boolean;
}

interface MarkRegistry {
  get(name: string): MarkSet | undefined;
  set(name: string, marks: MarkSet): unknown;
}

export class MatchHighlights {
  private readonly shown: { readonly marks: MarkSet; readonly range: Range }[] = [];

  constructor(private readonly el: HTMLElement) {}

  show(ranges: readonly Range[], current: Range | null): void {
    this.clear();
    for (const range of ranges) this.mark('match', range);
    if (!current) return;
    if (!this.mark('current', current)) this.select(current);
  }

  clear(): void {
    for (const { marks, range } of this.shown.splice(0)) marks.delete(range);
  }

  private mark(kind: Kind, range: Range): boolean {
    const win = this.el.doc.defaultView;
    if (!win || !('CSS' in win) || !('highlights' in win.CSS)) return false;
    const registry = win.CSS.highlights as unknown as MarkRegistry;
    const name = `docker-notebook-${kind}`;
    const marks = registry.get(name) ?? new win.Highlight();
    registry.set(name, marks);
    marks.add(range);
    this.shown.push({ marks, range });
    return true;
  }

  private select(range: Range): void {
    const selection = this.el.win.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
}
