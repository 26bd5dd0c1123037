// One input that several commands read after one another, each until it has had enough: what one has not taken is left for the next.

export class SharedInput implements AsyncIterable<Uint8Array> {
  private source: AsyncIterator<Uint8Array> | null = null;
  private waiting: Promise<IteratorResult<Uint8Array>> | null = null;

  constructor(private readonly stdin: AsyncIterable<Uint8Array>) {}

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    let isClosed = false;
    const over: IteratorReturnResult<undefined> = { done: true, value: undefined };
    return {
      next: async () => {
        if (isClosed) return over;
        const result = await this.ask();
        // A reader that has gone meanwhile leaves the chunk where it is.
        if (isClosed) return over;
        this.waiting = result.done === true ? this.waiting : null;
        return result;
      },
      return: () => {
        isClosed = true;
        return Promise.resolve(over);
      },
    };
  }

  /** Nothing is read before somebody asks: reading from a terminal would take what belongs to others. */
  private ask(): Promise<IteratorResult<Uint8Array>> {
    this.source ??= this.stdin[Symbol.asyncIterator]();
    this.waiting ??= this.source.next();
    return this.waiting;
  }
}
