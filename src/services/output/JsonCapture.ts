// Standard output that may turn out to be one JSON document, as `docker inspect` prints it: kept until it is too long or begins otherwise.

/** Bytes beyond which nobody reads a document as a tree. */
const LONGEST = 16_000_000;
/** Its first character that is no white space. */
const BEGINNINGS = new Set([0x7b, 0x5b]);
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d]);

export class JsonCapture {
  private chunks: Uint8Array[] = [];
  private length = 0;
  private state: 'blank' | 'possible' | 'no' = 'blank';
  private parsed: { readonly value: object } | null | undefined;

  add(bytes: Uint8Array): void {
    this.length += bytes.length;
    if (this.state === 'blank') this.begin(bytes);
    if (this.length > LONGEST) this.giveUp();
    if (this.state === 'possible') this.chunks.push(bytes);
  }

  /** To be asked for when all is printed; null where it is no document. It is read once, when first asked for. */
  document(): { readonly value: object } | null {
    if (this.parsed === undefined) this.parsed = this.state === 'possible' ? parse(this.chunks) : null;
    this.giveUp();
    return this.parsed;
  }

  private begin(bytes: Uint8Array): void {
    const first = bytes.find((byte) => !BLANKS.has(byte));
    if (first !== undefined) this.state = BEGINNINGS.has(first) ? 'possible' : 'no';
  }

  private giveUp(): void {
    this.state = 'no';
    this.chunks = [];
  }
}

function parse(chunks: readonly Uint8Array[]): { readonly value: object } | null {
  const decoder = new TextDecoder();
  try {
    const value: unknown = JSON.parse(chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join(''));
    return typeof value === 'object' && value !== null ? { value } : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
