// Output that is too much for the memory, in files of a folder of our own among the machine's temporary ones. Nothing is made before it is needed.
import { createReadStream } from 'node:fs';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Spool, SpoolProblem } from '../core/commands/Spool';
import { toFileProblem } from './toFileProblem';

/** Bytes over all runs. */
const MOST = 4_000_000_000;
const PIECE = 1_048_576;

export class SpoolFolder {
  private folder: Promise<string> | null = null;
  private used = 0;
  private files = 0;

  /** `parent`: the folder in which ours is made. */
  constructor(
    private readonly most = MOST,
    private readonly parent = tmpdir(),
  ) {}

  open(): Spool {
    const path = this.place(`${this.files++}.out`);
    // Where the folder cannot be made it is the first piece that is not taken.
    path.catch(() => undefined);
    let size = 0;
    let problem: SpoolProblem | null = null;
    return {
      append: async (bytes) => {
        problem ??= this.used + bytes.length > this.most ? 'limit' : await attempt(async () => appendFile(await path, bytes, { mode: 0o600 }));
        if (problem) return problem;
        this.used += bytes.length;
        size += bytes.length;
        return null;
      },
      read: () => readFrom(path, size),
      close: () => {
        this.used -= size;
        size = 0;
        void attempt(async () => rm(await path, { force: true }));
      },
    };
  }

  /** Removes all that was kept. */
  async close(): Promise<void> {
    const { folder } = this;
    this.folder = null;
    if (folder) await attempt(async () => rm(await folder, { recursive: true, force: true }));
  }

  private async place(name: string): Promise<string> {
    // Only its owner may enter a folder that is made so.
    this.folder ??= mkdtemp(join(this.parent, 'docker-notebook-output-'));
    return join(await this.folder, name);
  }
}

/** A disk that became full may have taken a part of the last piece. */
async function* readFrom(path: Promise<string>, size: number): AsyncGenerator<Uint8Array> {
  if (size === 0) return;
  try {
    for await (const piece of createReadStream(await path, { highWaterMark: PIECE, end: size - 1 })) yield piece as Uint8Array;
  } catch (error) {
    throw new Error(toFileProblem(error).message, { cause: error });
  }
}

const problems: Readonly<Record<string, SpoolProblem>> = { ENOSPC: 'full', EDQUOT: 'full', EACCES: 'denied', EPERM: 'denied', EROFS: 'denied' };

/** A disk that is full or not there is no reason to stop a run. */
async function attempt(work: () => Promise<void>): Promise<SpoolProblem | null> {
  try {
    await work();
    return null;
  } catch (error) {
    console.warn('Docker Notebook: output could not be kept outside the memory', error);
    return (error instanceof Error && 'code' in error && problems[String(error.code)]) || 'failed';
  }
}
