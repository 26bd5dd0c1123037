// How many gaps the vault had, day by day. Kept in a file of this device that grows to a year and is written once a minute at most.
import type { Gap } from '../core/gaps/Gap';
import { countClosed } from '../core/gaps/history/countClosed';
import type { GapDay } from '../core/gaps/history/GapDay';
import { readGapDays } from '../core/gaps/history/readGapDays';
import { writeGapDays } from '../core/gaps/history/writeGapDays';
import type { NotebookIndex } from './NotebookIndex';
import type { Timers } from './Timers';

/** '' is read where there is no file. */
export interface HistoryFile {
  read(): Promise<string>;
  write(text: string): Promise<void>;
}

export interface HistoryWorld {
  readonly file: HistoryFile;
  readonly timers: Timers;
  /** `2027-01-31`. */
  today(): string;
  /** False while notes of the vault are still to be read. */
  isWhole(): boolean;
  /** Where a note lies now that had the path before. */
  currentPath(path: string): string;
}

type Gaps = ReadonlyMap<string, readonly Gap[]>;

/** Milliseconds. */
const BETWEEN_WRITES = 60_000;

export class GapHistory {
  /** Oldest first; null until the file is read. */
  private known: readonly GapDay[] | null = null;
  /** What closing is counted from: the gaps of the day's first look, and what was closed on that day before. */
  private start: { readonly day: string; readonly gaps: Gaps; readonly closed: number } | null = null;
  private written = '';
  private callOff: (() => void) | null = null;

  constructor(
    private readonly index: NotebookIndex,
    private readonly world: HistoryWorld,
  ) {}

  /** Returns how to stop. */
  follow(): () => void {
    void this.world.file.read().then((text) => {
      this.written = text;
      this.known = readGapDays(text);
    });
    const stopListening = this.index.onChange(() => this.plan());
    return () => {
      stopListening();
      this.callOff?.();
    };
  }

  /** With today as it is now; oldest first. Empty until the vault is read. */
  get days(): readonly GapDay[] {
    this.look();
    return this.known ?? [];
  }

  private plan(): void {
    this.callOff ??= this.world.timers.after(BETWEEN_WRITES, () => {
      this.callOff = null;
      void this.save();
    });
  }

  private async save(): Promise<void> {
    if (!this.look()) return this.plan();
    const text = writeGapDays(this.known ?? []);
    if (text === this.written) return;
    this.written = text;
    await this.world.file.write(text);
  }

  /** False where it is too early. */
  private look(): boolean {
    if (!this.known || !this.world.isWhole()) return false;
    const day = this.world.today();
    const gaps = this.countedGaps();
    const open = [...gaps.values()].reduce((sum, { length }) => sum + length, 0);
    const past = this.known.filter((each) => each.day <= day);
    if (this.start?.day !== day) this.start = { day, gaps, closed: closedBefore(past.at(-1), day, open) };
    const closed = this.start.closed + countClosed(this.start.gaps, gaps, (path) => this.world.currentPath(path));
    this.known = [...past.filter((each) => each.day !== day), { day, open, closed }];
    return true;
  }

  /** Whether a check fails is known only while somebody checks: that comes and goes with the app. */
  private countedGaps(): Gaps {
    return new Map([...this.index.notebook.gaps].map(([path, gaps]) => [path, gaps.some(isFleeting) ? gaps.filter((gap) => !isFleeting(gap)) : gaps]));
  }
}

const isFleeting = ({ rule }: Gap): boolean => rule === 'failing-check';

/** What is gone since the last look was closed while nobody looked: on another device, or in the last minute before the app ended. */
function closedBefore(last: GapDay | undefined, day: string, open: number): number {
  return last ? (last.day === day ? last.closed : 0) + Math.max(0, last.open - open) : 0;
}
