// All bytes that a run printed, in their order: the beginning in memory, what is more than that in a spool, so that the whole can be saved.
import { JsonCapture } from './JsonCapture';
import type { Spool } from '../../core/commands/Spool';

const BLOCK = 65_536;
/** Blocks that are kept before the spool is asked for room, and that are handed to it at once: 1 MiB. */
const BLOCKS = 16;

export class OutputRecord {
  readonly json = new JsonCapture();
  private blocks: Uint8Array[] = [];
  private block = new Uint8Array(0);
  private used = 0;
  private spool: Spool | null = null;
  private writing: Promise<void> | null = null;
  private total = 0;
  private isCut = false;
  private isClosed = false;

  constructor(private readonly openSpool: (() => Spool | null) | null) {}

  get size(): number {
    return this.total;
  }

  /** False where there was no room for all of it. */
  get isComplete(): boolean {
    return !this.isCut;
  }

  /** What is returned resolves when more may come; null: at once. */
  add(stream: 'stdout' | 'stderr', bytes: Uint8Array): Promise<void> | null {
    if (stream === 'stdout') this.json.add(bytes);
    this.total += bytes.length;
    if (this.isCut || this.isClosed) return null;
    for (let from = 0; from < bytes.length; ) from += this.fill(bytes, from);
    return this.blocks.length < BLOCKS ? null : this.flush();
  }

  /** From the beginning to what is there now. */
  async *read(): AsyncGenerator<Uint8Array> {
    await this.writing;
    const rest = [...this.blocks, this.block.slice(0, this.used)];
    if (this.spool) yield* this.spool.read();
    yield* rest;
  }

  close(): void {
    this.isClosed = true;
    this.spool?.close();
    [this.blocks, this.block, this.used] = [[], new Uint8Array(0), 0];
  }

  /** Small pieces are put together: a million of them would cost more than their bytes. */
  private fill(bytes: Uint8Array, from: number): number {
    if (this.block.length === 0) this.block = new Uint8Array(BLOCK);
    const piece = bytes.subarray(from, from + BLOCK - this.used);
    this.block.set(piece, this.used);
    this.used += piece.length;
    if (this.used === BLOCK) {
      this.blocks.push(this.block);
      [this.block, this.used] = [new Uint8Array(0), 0];
    }
    return piece.length;
  }

  private async flush(): Promise<void> {
    await this.writing;
    if (this.blocks.length < BLOCKS || this.isClosed) return;
    this.spool ??= this.openSpool?.() ?? null;
    if (!this.spool) {
      this.isCut = true;
      return;
    }
    const bytes = join(this.blocks);
    this.blocks = [];
    const { spool } = this;
    // Not waited for here: the next megabyte may come meanwhile.
    this.writing = spool.append(bytes).then((isTaken) => {
      // What came meanwhile would stand behind a gap.
      if (!isTaken) [this.isCut, this.blocks, this.block, this.used] = [true, [], new Uint8Array(0), 0];
      if (this.isClosed) spool.close();
    });
  }
}

function join(blocks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(blocks.length * BLOCK);
  for (const [index, block] of blocks.entries()) bytes.set(block, index * BLOCK);
  return bytes;
}
