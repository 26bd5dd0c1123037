// What a run prints, as a terminal takes it: its end is kept until a screen reads it; from then on all of it is handed on as it comes.

/** `done` is called once the bytes are drawn. */
export type FeedReader = (bytes: Uint8Array, done: () => void) => void;

export interface FeedLimits {
  /** Bytes kept while nobody reads. */
  readonly kept: number;
  /** Bytes a reader may have in hand before the run waits for it. */
  readonly ahead: number;
  /** Bytes handed on at once: a screen draws a piece without a pause, and short lines cost it milliseconds a kilobyte. */
  readonly piece: number;
}

const defaultLimits: FeedLimits = { kept: 64 * 1024, ahead: 64 * 1024, piece: 4 * 1024 };
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

export class TerminalFeed {
  private kept: Uint8Array[] = [];
  private keptSize = 0;
  private reader: FeedReader | null = null;
  private ahead = 0;
  private wake: (() => void) | null = null;

  private readonly limits: FeedLimits;

  constructor(limits: Partial<FeedLimits> = {}) {
    this.limits = { ...defaultLimits, ...limits };
  }

  /** `isRaw`: the other side ends lines itself. */
  add(bytes: Uint8Array, isRaw: boolean): void {
    if (this.reader) this.hand(isRaw ? bytes : endLines(bytes));
    else this.keep(isRaw ? bytes : endLines(bytes.subarray(-this.limits.kept)));
  }

  /** Hands over what was kept, then all that comes. Returns how to stop. */
  read(reader: FeedReader): () => void {
    this.reader = reader;
    const { kept } = this;
    this.kept = [];
    this.keptSize = 0;
    for (const bytes of kept) this.hand(bytes);
    return () => {
      if (this.reader !== reader) return;
      this.reader = null;
      this.ahead = 0;
      this.wake?.();
    };
  }

  /** A promise while the reader has more in hand than it can draw; null where the run may go on. */
  get pressure(): Promise<void> | null {
    if (this.ahead <= this.limits.ahead) return null;
    return new Promise((resolve) => {
      this.wake = () => {
        this.wake = null;
        resolve();
      };
    });
  }

  private hand(bytes: Uint8Array): void {
    const { piece } = this.limits;
    for (let from = 0; from < bytes.length; from += piece) this.handPiece(bytes.subarray(from, from + piece));
  }

  private handPiece(bytes: Uint8Array): void {
    const { reader } = this;
    this.ahead += bytes.length;
    reader?.(bytes, () => {
      if (this.reader !== reader) return;
      this.ahead -= bytes.length;
      if (this.ahead <= this.limits.ahead) this.wake?.();
    });
  }

  /** Copies: a view would keep the whole chunk that it was cut from. */
  private keep(bytes: Uint8Array): void {
    const end = bytes.slice(-this.limits.kept);
    this.kept.push(end);
    this.keptSize += end.length;
    while (this.keptSize > this.limits.kept) this.keptSize -= this.kept.shift()?.length ?? 0;
  }
}

/** A carriage return before each line feed: what is no TTY does not write them. */
function endLines(bytes: Uint8Array): Uint8Array {
  const count = bytes.reduce((found, byte) => (byte === LINE_FEED ? found + 1 : found), 0);
  if (count === 0) return bytes;
  const ended = new Uint8Array(bytes.length + count);
  let at = 0;
  for (const byte of bytes) {
    if (byte === LINE_FEED) ended[at++] = CARRIAGE_RETURN;
    ended[at++] = byte;
  }
  return ended;
}
