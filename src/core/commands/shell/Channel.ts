// A bounded queue between two halves of a pipeline: the writer waits for the reader, and learns when nobody reads any more.

const CAPACITY = 16;

export class Channel<Item> implements AsyncIterable<Item> {
  private readonly items: Item[] = [];
  private ending: { readonly error?: unknown } | null = null;
  private hasReader = true;
  private wakeReader: (() => void) | null = null;
  private wakeWriters: (() => void)[] = [];

  /** False where nobody reads any more: what a process learns by SIGPIPE. */
  async write(item: Item): Promise<boolean> {
    while (this.hasReader && this.items.length >= CAPACITY) await new Promise<void>((resolve) => this.wakeWriters.push(resolve));
    if (!this.hasReader) return false;
    this.items.push(item);
    this.wakeReader?.();
    return true;
  }

  end(): void {
    this.ending ??= {};
    this.wakeReader?.();
  }

  /** The reader throws `error` once it has read what was written before. */
  fail(error: unknown): void {
    this.ending ??= { error };
    this.wakeReader?.();
  }

  close(): void {
    this.hasReader = false;
    this.items.length = 0;
    this.wake();
    this.wakeReader?.();
  }

  [Symbol.asyncIterator](): AsyncIterator<Item> {
    return {
      next: () => this.read(),
      return: () => {
        this.close();
        return Promise.resolve({ done: true, value: undefined });
      },
    };
  }

  private async read(): Promise<IteratorResult<Item>> {
    while (this.hasReader && this.items.length === 0 && this.ending === null) {
      await new Promise<void>((resolve) => {
        this.wakeReader = resolve;
      });
      this.wakeReader = null;
    }
    const item = this.items.shift();
    this.wake();
    if (item !== undefined) return { done: false, value: item };
    if (this.ending && 'error' in this.ending) throw this.ending.error;
    return { done: true, value: undefined };
  }

  private wake(): void {
    for (const resolve of this.wakeWriters.splice(0)) resolve();
  }
}
