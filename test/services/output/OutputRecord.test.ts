// Everything that was printed, however much it is.
import { expect, test } from 'vitest';
import type { Spool, SpoolProblem } from '../../../src/core/commands/Spool';
import { OutputRecord } from '../../../src/services/output/OutputRecord';

class FakeSpool implements Spool {
  readonly pieces: Uint8Array[] = [];
  isClosed = false;

  constructor(private readonly most = Infinity) {}

  append(bytes: Uint8Array): Promise<SpoolProblem | null> {
    if (this.pieces.length >= this.most) return Promise.resolve('full');
    this.pieces.push(bytes);
    return Promise.resolve(null);
  }

  async *read(): AsyncGenerator<Uint8Array> {
    for (const piece of this.pieces) yield await Promise.resolve(piece);
  }

  close(): void {
    this.isClosed = true;
  }
}

const piece = Uint8Array.from({ length: 100_003 }, (_, index) => index % 251);

async function readAll(record: OutputRecord): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const bytes of record.read()) all.push(bytes);
  return Buffer.concat(all);
}

test('a little stays in memory', async () => {
  const record = new OutputRecord(() => {
    throw new Error('no spool is asked for');
  });
  await record.add('stdout', Buffer.from('out '));
  await record.add('stderr', Buffer.from('err'));
  expect((await readAll(record)).toString()).toBe('out err');
  expect([record.size, record.cut]).toEqual([7, null]);
});

test('much goes to the spool, and is read again byte by byte', async () => {
  const spool = new FakeSpool();
  const record = new OutputRecord(() => spool);
  for (let count = 0; count < 50; count++) await record.add('stdout', piece);
  expect(spool.pieces.length).toBeGreaterThan(2);
  expect((await readAll(record)).equals(Buffer.concat(Array.from({ length: 50 }, () => piece)))).toBe(true);
  record.close();
  expect(spool.isClosed).toBe(true);
});

test.each([
  ['no spool', null, 'failed'],
  ['a full one', () => new FakeSpool(1), 'full'],
  ['one that takes nothing', () => new FakeSpool(0), 'full'],
])('with %s what came before is kept, and it is told', async (_, open, problem) => {
  const record = new OutputRecord(open);
  for (let count = 0; count < 50; count++) await record.add('stdout', piece);
  const kept = await readAll(record);
  expect(record.cut).toEqual({ problem, kept: kept.length });
  expect(kept.length).toBeGreaterThan(1_000_000);
  expect(record.size).toBe(50 * piece.length);
  expect(kept.equals(Buffer.concat(Array.from({ length: 50 }, () => piece)).subarray(0, kept.length))).toBe(true);
});

test('standard output that is one document is read as such', async () => {
  const record = new OutputRecord(null);
  await record.add('stdout', Buffer.from(' [{"a"'));
  await record.add('stderr', Buffer.from('beside it'));
  await record.add('stdout', Buffer.from(': 1}]\n'));
  expect(record.json.document()).toEqual({ value: [{ a: 1 }] });
});

test.each(['hello', '"text"', '{"a": 1}\n{"a": 2}\n', '[broken', ''])('%j is no document', async (text) => {
  const record = new OutputRecord(null);
  await record.add('stdout', Buffer.from(text));
  expect(record.json.document()).toBeNull();
});
