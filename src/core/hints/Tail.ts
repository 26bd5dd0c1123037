// The last few thousand bytes of a stream, as text.

const MOST = 8000;

export class Tail {
  private chunks: Uint8Array[] = [];
  private length = 0;

  /** Broken characters at the cut are replaced. */
  get text(): string {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return new TextDecoder().decode(whole.subarray(Math.max(0, at - MOST)));
  }

  clear(): void {
    this.chunks = [];
    this.length = 0;
  }

  /** Copies no more than comes in: thousands of lines a second may come one by one. */
  add(bytes: Uint8Array): void {
    const added = bytes.slice(-MOST);
    if (added.length === 0) return;
    this.chunks.push(added);
    this.length += added.length;
    for (let [oldest] = this.chunks; oldest && this.length - oldest.length >= MOST; [oldest] = this.chunks) {
      this.chunks.shift();
      this.length -= oldest.length;
    }
  }
}
