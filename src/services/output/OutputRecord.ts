// All bytes that a run printed, in their order: the beginning in memory, what is more than that in a spool, so that the whole can be saved.
import { JsonCapture } from './JsonCapture';
import type { Spool, SpoolProblem } from '../../core/commands/Spool';

const BLOCK = 65_536;
/** Why not all of it is kept, and how many bytes are: from the beginning on. */
export interface Cut {
  readonly problem: SpoolProblem;
  readonly kept: number;
}

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
  private end: Cut | null = null;
  private isClosed = false;

  constructor(private readonly openSpool: (() => Spool | null) | null) {}

  get size(): number {
    return this.total;
  }

  /** Null where all of it is kept. */
  get cut(): Cut | null {
    return this.end;
  }

  /** What is returned resolves when more may come; null: at once. */
  add(stream: 'stdout' | 'stderr', bytes: Uint8Array): Promise<void> | null {
    if (stream === 'stdout') this.json.add(bytes);
    this.total += bytes.length;
    if (this.end || this.isClosed) return null;
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
    if (this.blocks.length < BLOCKS || this.end || this.isClosed) return;
    this.spool ??= this.openSpool?.() ?? null;
    if (!this.spool) return this.stopAt('failed');
    const bytes = join(this.blocks);
    this.blocks = [];
    const { spool } = this;
    // Not waited for here: the next megabyte may come meanwhile.
    this.writing = spool.append(bytes).then((problem) => {
      // What was not taken stays in memory, and what came meanwhile behind it.
      if (problem && !this.isClosed) {
        this.blocks.unshift(bytes);
        this.stopAt(problem);
      }
      if (this.isClosed) spool.close();
    });
  }

  private stopAt(problem: SpoolProblem): void {
    this.end = { problem, kept: this.total };
  }
}

function join(blocks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(blocks.length * BLOCK);
  for (const [index, block] of blocks.entries()) bytes.set(block, index * BLOCK);
  return bytes;
}
