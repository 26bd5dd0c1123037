// Finds the keys that leave a container running and its terminal free again, also where they arrive byte by byte.

const usual = [16, 17];

export class DetachKeys {
  isPressed = false;
  private readonly sequence: readonly number[];
  private matched = 0;

  /** A text that names no keys, and '', stand for ctrl-p,ctrl-q. */
  constructor(text: string) {
    this.sequence = readKeys(text) ?? usual;
  }

  /** The bytes that may go on; the beginning of the sequence is held back until it is certain that it is none. */
  pass(bytes: Uint8Array): Uint8Array {
    const passed: number[] = [];
    for (const byte of bytes) {
      if (byte === this.sequence[this.matched]) {
        this.matched += 1;
        if (this.matched < this.sequence.length) continue;
        this.isPressed = true;
        break;
      }
      passed.push(...this.sequence.slice(0, this.matched));
      this.matched = byte === this.sequence[0] ? 1 : 0;
      if (this.matched === 0) passed.push(byte);
    }
    return Uint8Array.from(passed);
  }
}

function readKeys(text: string): readonly number[] | null {
  const keys = text.split(',').map(readKey);
  return keys.some((key) => key === null) ? null : keys.filter((key) => key !== null);
}

function readKey(text: string): number | null {
  if (text.length === 1) return text.charCodeAt(0);
  const [, key = ''] = /^ctrl-([a-zA-Z@[\\\]^_])$/.exec(text) ?? [];
  return key === '' ? null : key.toUpperCase().charCodeAt(0) & 0x1f;
}
