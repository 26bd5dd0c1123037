// Hands notes to whoever keeps them: a whole vault in slices that leave the app its frames, and single changes that are never undone by a read that began earlier.

/** Keeps notes; NotebookIndex is one. */
export interface NoteSink {
  refresh(path: string, text: string): void;
  refreshAll(texts: Iterable<readonly [path: string, text: string]>): void;
  rename(oldPath: string, path: string): void;
  remove(path: string): void;
}

export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Lets the app draw and answer before work goes on. */
  pause(): Promise<void>;
  report(path: string, error: unknown): void;
}

const READS_AT_ONCE = 8;
const SLICE_MILLISECONDS = 8;

export class NoteFeed {
  /** For each reading under way, what changed since it began: that is newer than what it reads. */
  private readonly readings = new Set<Set<string>>();
  private isStopped = false;

  constructor(
    private readonly sink: NoteSink,
    private readonly clock: Clock,
  ) {}

  /** Reads in the given order. A note that cannot be read is reported and left out. */
  async readAll(paths: readonly string[], read: (path: string) => Promise<string>): Promise<void> {
    const touched = new Set<string>();
    this.readings.add(touched);
    for (let start = 0; start < paths.length && !this.isStopped; start += READS_AT_ONCE) {
      const batch = paths.slice(start, start + READS_AT_ONCE);
      const results = await Promise.allSettled(batch.map(read));
      const texts: [string, string][] = [];
      for (const [index, result] of results.entries()) {
        const path = batch[index] ?? '';
        if (result.status === 'fulfilled') texts.push([path, result.value]);
        else if (!touched.has(path)) this.clock.report(path, result.reason);
      }
      await this.handOver(texts, touched);
    }
    this.readings.delete(touched);
  }

  change(path: string, text: string): void {
    this.touch(path);
    this.guard(path, () => this.sink.refresh(path, text));
  }

  rename(oldPath: string, path: string): void {
    this.touch(oldPath);
    this.guard(path, () => this.sink.rename(oldPath, path));
  }

  remove(path: string): void {
    this.touch(path);
    this.guard(path, () => this.sink.remove(path));
  }

  private touch(path: string): void {
    for (const touched of this.readings) touched.add(path);
  }

  stop(): void {
    this.isStopped = true;
  }

  private async handOver(texts: [string, string][], touched: ReadonlySet<string>): Promise<void> {
    while (texts.length > 0 && !this.isStopped) {
      const first = texts[0]?.[0] ?? '';
      this.guard(first, () => this.sink.refreshAll(this.takeSlice(texts, touched)));
      await this.clock.pause();
    }
  }

  /** Takes from the front until the time is used; what was taken is gone even where the sink fails on it. */
  private *takeSlice(texts: [string, string][], touched: ReadonlySet<string>): Generator<[string, string]> {
    const deadline = this.clock.now() + SLICE_MILLISECONDS;
    do {
      const next = texts.shift();
      if (next && !touched.has(next[0])) yield next;
    } while (texts.length > 0 && this.clock.now() < deadline);
  }

  /** One note that the program stumbles over must not keep the others away. */
  private guard(path: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.clock.report(path, error);
    }
  }
}
