// The last few thousand bytes of a stream, as text.

const MOST = 8000;

export class Tail {
  private bytes: Uint8Array = new Uint8Array();

  /** Broken characters at the cut are replaced. */
  get text(): string {
    return new TextDecoder().decode(this.bytes);
  }

  add(bytes: Uint8Array): void {
    const kept = this.bytes.subarray(Math.max(0, this.bytes.length + bytes.length - MOST));
    const added = bytes.subarray(Math.max(0, bytes.length - MOST));
    const whole = new Uint8Array(kept.length + added.length);
    whole.set(kept);
    whole.set(added, kept.length);
    this.bytes = whole;
  }
}
