// Finds a text in the lines that an output keeps, some lines at a time, and goes on where new ones come.
import type { OutputBuffer } from '../../../services/output/OutputBuffer';

export interface OutputMatch {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Lines that are looked through at once. */
const PORTION = 2000;
const MOST = 5000;

export class OutputSearch {
  matches: readonly OutputMatch[] = [];
  isFull = false;
  private next = 0;
  private revision = 0;
  private readonly wanted: string;

  /** Upper and lower case are the same. */
  constructor(query: string) {
    this.wanted = query.toLowerCase();
  }

  /** Returns whether there is more to look through. The last line may still grow: it is looked at anew each time. */
  go(buffer: OutputBuffer): boolean {
    this.forget(buffer);
    const end = Math.min(buffer.endLineNumber, this.next + PORTION);
    const found = [...this.matches];
    for (let line = this.next; line < end && found.length < MOST; line++) found.push(...this.findIn(buffer.lineText(line), line));
    this.matches = found.slice(0, MOST);
    this.isFull = found.length >= MOST;
    this.next = end;
    return !this.isFull && end < buffer.endLineNumber;
  }

  private forget(buffer: OutputBuffer): void {
    const again = Math.max(buffer.firstLine, Math.min(this.next, buffer.endLineNumber - 1, buffer.changedSince(this.revision)));
    this.revision = buffer.revision;
    this.next = again;
    this.matches = this.matches.filter(({ line }) => line >= buffer.firstLine && line < again);
  }

  private findIn(text: string, line: number): OutputMatch[] {
    const found: OutputMatch[] = [];
    const low = text.toLowerCase();
    // Of some letters the small form is longer: then places would not be those of the text.
    const searched = low.length === text.length ? low : text;
    for (let from = searched.indexOf(this.wanted); from >= 0; from = searched.indexOf(this.wanted, from + this.wanted.length)) found.push({ line, from, to: from + this.wanted.length });
    return found;
  }
}
