// Search in an output as text: its bar, its marks on the page, and which match is the current one.
import type { OutputTexts } from '../../../core/texts/OutputTexts';
import type { OutputBuffer } from '../../../services/output/OutputBuffer';
import { FrameTask } from '../../shared/FrameTask';
import type { OutputView } from '../../shared/output/OutputView';
import { MatchHighlights } from './MatchHighlights';
import { OutputSearch, type OutputMatch } from './OutputSearch';
import { SearchBar } from './SearchBar';

/** Marks on the page at once. */
const MOST_MARKS = 500;

export class TextSearch {
  isOpen = false;
  private readonly bar: SearchBar;
  private readonly marks: MatchHighlights;
  private readonly frame: FrameTask;
  private buffer: OutputBuffer | null = null;
  private search: OutputSearch | null = null;
  private current: OutputMatch | null = null;

  constructor(
    parent: HTMLElement,
    private readonly view: () => OutputView,
    private readonly texts: OutputTexts,
    private readonly onClose: () => void,
  ) {
    this.bar = new SearchBar(parent, texts, { query: (text) => this.begin(text), step: (by) => this.step(by), close: () => this.close() });
    this.marks = new MatchHighlights(parent);
    this.frame = new FrameTask(parent, () => this.work());
  }

  open(): void {
    this.isOpen = true;
    this.bar.open();
    this.view().el.addEventListener('scroll', this.draw);
  }

  close(): void {
    this.isOpen = false;
    this.bar.close();
    this.begin('');
    this.view().el.removeEventListener('scroll', this.draw);
    this.onClose();
  }

  end(): void {
    this.frame.cancel();
    this.marks.clear();
  }

  /** Whenever the output may have changed. */
  show(buffer: OutputBuffer | null): void {
    if (buffer !== this.buffer) this.current = null;
    this.buffer = buffer;
    if (this.search) this.frame.request();
  }

  private begin(query: string): void {
    this.search = query === '' ? null : new OutputSearch(query);
    this.current = null;
    this.work();
  }

  private work(): void {
    const { buffer, search } = this;
    const isMore = search && buffer ? search.go(buffer) : false;
    if (isMore) this.frame.request();
    if (search && !this.current) this.choose(search.matches[0]);
    this.tell();
    this.draw();
  }

  private step(by: 1 | -1): void {
    const { search, current } = this;
    if (!search || search.matches.length === 0) return;
    const { length } = search.matches;
    const at = search.matches.findIndex(({ line, from }) => current?.line === line && current.from === from);
    this.choose(search.matches[(at + by + length) % length]);
    this.tell();
    this.draw();
  }

  private choose(match: OutputMatch | undefined): void {
    if (!match) return;
    this.current = match;
    this.view().reveal(match.line, match.from, match.to);
  }

  private tell(): void {
    const { search, current, texts } = this;
    const matches = search?.matches ?? [];
    const at = matches.findIndex(({ line, from }) => current?.line === line && current.from === from);
    this.bar.tell(!search ? '' : matches.length === 0 ? texts.noMatches : texts.matches(at + 1, matches.length, search.isFull));
  }

  private readonly draw = (): void => {
    const matches = this.search?.matches ?? [];
    const view = this.view();
    const { from, to } = matches.length > 0 ? view.visibleLines() : { from: 0, to: 0 };
    const seen = matches.filter(({ line }) => line >= from && line < to).slice(0, MOST_MARKS);
    const rangeOf = (match: OutputMatch): Range | null => view.findRange(match.line, match.from, match.to);
    this.marks.show(seen.map(rangeOf).filter((range) => range !== null), this.current && rangeOf(this.current));
  };
}
