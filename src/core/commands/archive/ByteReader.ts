// Bytes of a stream in portions of a wanted size.

export class ByteReader {
  private readonly source: AsyncIterator<Uint8Array>;
  private held: Uint8Array = new Uint8Array(0);
  private passed = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.source = chunks[Symbol.asyncIterator]();
  }

  /** How many bytes were taken so far. */
  get position(): number {
    return this.passed;
  }

  /** Fewer only at the end of the stream. */
  async take(size: number): Promise<Uint8Array> {
    const taken = new Uint8Array(size);
    let fill = 0;
    for await (const piece of this.pass(size)) {
      taken.set(piece, fill);
      fill += piece.length;
    }
    return taken.subarray(0, fill);
  }

  async skip(size: number): Promise<void> {
    const pieces = this.pass(size)[Symbol.asyncIterator]();
    while ((await pieces.next()).done !== true);
  }

  /** The next bytes piece by piece. Whoever leaves early may go on with the same iterable. */
  pass(size: number): AsyncIterable<Uint8Array> {
    let left = size;
    const next = async (): Promise<IteratorResult<Uint8Array, undefined>> => {
      if (left === 0 || (this.held.length === 0 && !(await this.fill()))) return { done: true, value: undefined };
      const piece = this.held.subarray(0, left);
      this.held = this.held.subarray(piece.length);
      left -= piece.length;
      this.passed += piece.length;
      return { done: false, value: piece };
    };
    return { [Symbol.asyncIterator]: () => ({ next }) };
  }

  async close(): Promise<void> {
    await this.source.return?.();
  }

  private async fill(): Promise<boolean> {
    while (this.held.length === 0) {
      const next = await this.source.next();
      if (next.done === true) return false;
      this.held = next.value;
    }
    return true;
  }
}
