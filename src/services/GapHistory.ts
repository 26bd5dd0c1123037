// How many gaps the vault had, day by day. Kept in a file of this device that grows to a year and is written once a minute at most.
import { countClosed, type GapSnapshot } from '../core/gaps/history/countClosed';
import type { GapDay } from '../core/gaps/history/GapDay';
import { isLasting } from '../core/gaps/history/isLasting';
import { readGapDays } from '../core/gaps/history/readGapDays';
import { writeGapDays } from '../core/gaps/history/writeGapDays';
import { Emitter } from './Emitter';
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
  /** Comes when every note of the vault was read once, and its links were judged. */
  readonly whole: Promise<unknown>;
  /** Where a note lies now that had the path before. */
  currentPath(path: string): string;
}

/** Milliseconds. */
const BETWEEN_WRITES = 60_000;

export class GapHistory {
  /** Oldest first; null until the file and the vault are read. */
  private known: readonly GapDay[] | null = null;
  /** What closing is counted from: the notes and gaps of the day's first look, and what was closed on that day before. */
  private start: (GapSnapshot & { readonly day: string; readonly closed: number }) | null = null;
  private written = '';
  private callOff: (() => void) | null = null;
  private readonly ready = new Emitter<null>();
  /** The days are known from now on; what happens to them afterwards follows from what happens to the index. */
  readonly onReady = this.ready.event;

  constructor(
    private readonly index: NotebookIndex,
    private readonly world: HistoryWorld,
  ) {}

  /** Returns how to stop. */
  follow(): () => void {
    const { file, whole } = this.world;
    let stop: (() => void) | null = () => undefined;
    void Promise.all([file.read(), whole]).then(([text]) => {
      if (!stop) return;
      this.written = text;
      this.known = readGapDays(text);
      stop = this.index.onChange(() => this.plan());
      this.plan();
      this.ready.fire(null);
    });
    return () => {
      stop?.();
      stop = null;
      this.callOff?.();
    };
  }

  /** With today as it is now; oldest first. */
  get days(): readonly GapDay[] {
    return this.known ? (this.known = this.withToday(this.known)) : [];
  }

  private plan(): void {
    this.callOff ??= this.world.timers.after(BETWEEN_WRITES, () => {
      this.callOff = null;
      void this.save();
    });
  }

  private async save(): Promise<void> {
    const text = writeGapDays(this.days);
    if (text === this.written) return;
    this.written = text;
    await this.world.file.write(text);
  }

  private withToday(known: readonly GapDay[]): readonly GapDay[] {
    const day = this.world.today();
    const { notes, gaps } = this.index.notebook;
    let open = 0;
    for (const found of gaps.values()) open += found.filter(isLasting).length;
    // A later day is that of a clock that was wrong.
    const past = known.filter((each) => each.day <= day);
    if (this.start?.day !== day) this.start = { day, notes: new Map(notes), gaps: new Map(gaps), closed: closedBefore(past.at(-1), day, open) };
    const closed = this.start.closed + countClosed(this.start, { notes, gaps }, (path) => this.world.currentPath(path));
    return [...past.filter((each) => each.day !== day), { day, open, closed }];
  }
}

/** What is gone since the last look was closed while nobody looked: on another device, or in the last minute before the app ended. */
function closedBefore(last: GapDay | undefined, day: string, open: number): number {
  return last ? (last.day === day ? last.closed : 0) + Math.max(0, last.open - open) : 0;
}
