// Output on a real disk: kept and read again, and what is left of it where the disk is full, may not be written, or is not there.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { SpoolFolder } from '../../src/docker/SpoolFolder';
import { CommandRunner } from '../../src/services/CommandRunner';
import { OutputRecord } from '../../src/services/output/OutputRecord';
import type { Run } from '../../src/services/Run';
import { FakeEngine } from '../fakes/FakeEngine';
import { FakeHost } from '../fakes/FakeHost';
import { makeConsent } from '../fakes/makeConsent';

const root = mkdtempSync(join(tmpdir(), 'spool-'));
const piece = Buffer.from(Array.from({ length: 100_003 }, (_, index) => index % 251));
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
/** Two megabytes large; null where this machine lets nobody mount it. */
const small = mountSmall(join(root, 'small'));
let spools = new SpoolFolder();

function mountSmall(path: string): string | null {
  try {
    mkdirSync(path);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', path], { stdio: 'ignore' });
    return path;
  } catch {
    return null;
  }
}

function useFolder(path: string, most?: number): void {
  spools = new SpoolFolder(most, path);
}

async function readAll(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const bytes of pieces) all.push(bytes);
  return Buffer.concat(all);
}

async function fill(count: number): Promise<OutputRecord> {
  const record = new OutputRecord(() => spools.open());
  for (let added = 0; added < count; added++) await record.add('stdout', piece);
  return record;
}

/** A run that prints three megabytes and more. */
async function runSeq(): Promise<Run> {
  const runner = new CommandRunner({
    connect: () => Promise.resolve(new FakeEngine({})),
    host: () => new FakeHost(),
    consent: makeConsent(false),
    timers: { now: () => Date.now(), after: (milliseconds, work) => ((id) => () => clearTimeout(id))(setTimeout(work, milliseconds)) },
    openSpool: () => spools.open(),
  });
  const run = runner.start({ path: 'Lab.md', code: 'seq', ordinal: 0 }, { text: 'docker version; seq 500000', options: {} });
  if (run.isActive) await new Promise<void>((resolve) => run.onChange(() => (run.isActive ? undefined : resolve())));
  return run;
}

const repeated = (size: number): Buffer => Buffer.concat(Array.from({ length: Math.ceil(size / piece.length) }, () => piece)).subarray(0, size);

beforeAll(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => spools.close());

afterAll(() => {
  if (small) execFileSync('umount', [small]);
  rmSync(root, { recursive: true, force: true });
});

describe('on a disk with room', () => {
  test('all of it is read again, in a file that only its owner may read, and nothing is left behind', async () => {
    const folder = join(root, 'roomy');
    mkdirSync(folder);
    useFolder(folder);
    expect(readdirSync(folder)).toEqual([]);
    const record = await fill(60);
    expect((await readAll(record.read())).equals(repeated(60 * piece.length))).toBe(true);
    expect(record.cut).toBeNull();
    const [made = ''] = readdirSync(folder);
    const [file = ''] = readdirSync(join(folder, made));
    expect([statSync(join(folder, made)).mode & 0o777, statSync(join(folder, made, file)).mode & 0o777]).toEqual([0o700, 0o600]);
    await spools.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('what one run gives back another may have', async () => {
    useFolder(root, 2_000_000);
    const [first, second] = [spools.open(), spools.open()];
    expect(await first.append(new Uint8Array(1_500_000))).toBeNull();
    expect(await second.append(new Uint8Array(1_500_000))).toBe('limit');
    first.close();
    expect(await spools.open().append(new Uint8Array(1_500_000))).toBeNull();
  });

  test('a file that somebody cleared away is told of when it is to be saved', async () => {
    const folder = join(root, 'cleared');
    mkdirSync(folder);
    useFolder(folder);
    const record = await fill(30);
    await readAll(record.read());
    rmSync(join(folder, readdirSync(folder)[0] ?? ''), { recursive: true });
    await expect(readAll(record.read())).rejects.toThrow('no such file or directory');
  });
});

describe.skipIf(small === null)('on a disk that becomes full', () => {
  test('the beginning is kept without a gap, to the last byte that was told', async () => {
    useFolder(small ?? '');
    const record = await fill(60);
    const kept = await readAll(record.read());
    expect(record.cut).toEqual({ problem: 'full', kept: kept.length });
    expect(kept.length).toBeGreaterThan(2_000_000);
    expect(kept.equals(repeated(kept.length))).toBe(true);
    expect(record.size).toBe(60 * piece.length);
  });

  test('a run goes on to its end, and every line of it is shown', async () => {
    useFolder(small ?? '');
    const run = await runSeq();
    expect(run.state).toMatchObject({ kind: 'ended', exitCode: 0 });
    expect(run.record.cut?.problem).toBe('full');
    expect(run.output.lineText(run.output.endLineNumber - 1)).toBe('500000');
    expect(run.output.lineText(run.output.firstLine)).toBe(String(500_000 - 10_000 + 1));
  });
});

describe('where nothing can be written', () => {
  test.skipIf(!isRoot && process.platform === 'win32')('a folder that belongs to somebody else', async () => {
    const folder = join(root, 'locked');
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    useFolder(folder);
    // Root may write everywhere.
    if (isRoot) process.seteuid?.(NOBODY);
    try {
      const record = await fill(30);
      expect((await readAll(record.read())).equals(repeated(record.cut?.kept ?? 0))).toBe(true);
      expect(record.cut?.problem).toBe('denied');
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  test('a folder that is not there', async () => {
    writeFileSync(join(root, 'file'), '');
    useFolder(join(root, 'file'));
    const run = await runSeq();
    expect(run.state).toMatchObject({ kind: 'ended', exitCode: 0 });
    expect(run.record.cut).toMatchObject({ problem: 'failed' });
    expect((await readAll(run.record.read())).length).toBe(run.record.cut?.kept);
    expect(run.output.lineText(run.output.endLineNumber - 1)).toBe('500000');
  });
});
