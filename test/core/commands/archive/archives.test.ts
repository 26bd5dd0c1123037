// Archives: what is written is read again, GNU's tar reads and writes the same, and nothing is unpacked outside its folder.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packFiles } from '../../../../src/core/commands/archive/packFiles';
import { readTar } from '../../../../src/core/commands/archive/readTar';
import type { TarEntry } from '../../../../src/core/commands/archive/TarEntry';
import { unpackTar } from '../../../../src/core/commands/archive/unpackTar';
import { writeTar, type TarMember } from '../../../../src/core/commands/archive/writeTar';
import { NodeHost } from '../../../../src/docker/NodeHost';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'docker-notebook-tar-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const base: TarEntry = { path: 'a', kind: 'file', mode: 0o644, size: 0, modified: 1_700_000_000, userId: 0, groupId: 0, target: '' };

function file(path: string, text: string, more: Partial<TarEntry> = {}): TarMember {
  const bytes = new TextEncoder().encode(text);
  return { entry: { ...base, path, size: bytes.length, ...more }, bytes: pieces([bytes]) };
}

async function* pieces(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

async function list(archive: Uint8Array, cut = archive.length): Promise<(readonly [TarEntry, string])[]> {
  const chunks = Array.from({ length: Math.ceil(archive.length / cut) }, (_, index) => archive.subarray(index * cut, (index + 1) * cut));
  const members: (readonly [TarEntry, string])[] = [];
  for await (const { entry, bytes } of readTar(pieces(chunks))) members.push([entry, (await collect(bytes)).toString('utf8')]);
  return members;
}

const members = (): TarMember[] => [
  { entry: { ...base, path: 'd/', kind: 'folder', mode: 0o750 } },
  file('d/short', 'hola'),
  file(`d/${'n'.repeat(150)}/ñandú`, 'x'.repeat(1500), { mode: 0o4755 }),
  { entry: { ...base, path: 'd/link', kind: 'link', target: `../${'t'.repeat(140)}` } },
  { entry: { ...base, path: 'd/twin', kind: 'twin', target: 'd/short' } },
  file('d/empty', ''),
];

describe('an archive', () => {
  test.each([7, 512, 100_000])('is read as it was written, in chunks of %s bytes', async (cut) => {
    const read = await list(await collect(writeTar(members())), cut);
    expect(read.map(([entry]) => entry)).toEqual(members().map(({ entry }) => entry));
    expect(read.map(([, text]) => text.length)).toEqual([0, 4, 1500, 0, 0, 0]);
  });

  test('is one for tar, long names and all', async () => {
    writeFileSync(join(folder, 'a.tar'), await collect(writeTar(members())));
    const listed = execFileSync('tar', ['-tf', join(folder, 'a.tar')], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    expect(listed.trim().split('\n').map((name) => name.length)).toEqual([2, 7, 158, 6, 6, 7]);
  });

  test.each(['gnu', 'pax', 'ustar', 'v7'])('of tar’s format %s is read', async (format) => {
    const long = format === 'v7' || format === 'ustar' ? 'short' : 'l'.repeat(180);
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in', long), 'inhalt');
    symlinkSync(long, join(folder, 'in', 'link'));
    execFileSync('tar', ['-C', folder, '-cf', join(folder, 'a.tar'), `--format=${format}`, '--sort=name', 'in']);
    const read = await list(readFileSync(join(folder, 'a.tar')));
    expect(read.map(([entry, text]) => [entry.path, entry.kind, entry.target, text])).toEqual(
      [['in/', 'folder', '', ''], [`in/${long}`, 'file', '', 'inhalt'], ['in/link', 'link', long, '']].sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
    );
  });

  test('that is none, or ends too soon, is a failure', async () => {
    await expect(list(new Uint8Array(1024).fill(65))).rejects.toThrow('archive/tar: invalid tar header');
    const whole = await collect(writeTar([file('a', 'x'.repeat(2000))]));
    await expect(list(whole.subarray(0, 1000))).rejects.toThrow('unexpected EOF');
  });

  test('of a file that changes while it is read is a failure', async () => {
    await expect(collect(writeTar([{ ...file('a', 'abc'), entry: { ...base, size: 5 } }]))).rejects.toThrow('a changed while it was read');
    await expect(collect(writeTar([{ ...file('a', 'abcdef'), entry: { ...base, size: 5 } }]))).rejects.toThrow('a changed while it was read');
  });
});

describe('a folder', () => {
  test('is packed and unpacked with modes, links and times', async () => {
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    mkdirSync(join(from, 'sub'), { recursive: true });
    mkdirSync(to);
    writeFileSync(join(from, 'sub/run.sh'), 'echo', { mode: 0o751 });
    symlinkSync('sub/run.sh', join(from, 'go'));
    const host = new NodeHost(folder);
    await unpackTar(readTar(writeTar(packFiles(from, 'copy', host))), to, host);
    expect(readFileSync(join(to, 'copy/go'), 'utf8')).toBe('echo');
    expect(statSync(join(to, 'copy/sub/run.sh')).mode & 0o777).toBe(0o751);
    expect(Math.floor(statSync(join(to, 'copy/sub')).mtimeMs / 1000)).toBe(Math.floor(statSync(join(from, 'sub')).mtimeMs / 1000));
  });

  test.each<[string, readonly TarMember[]]>([
    ['a name that climbs', [file('../evil', 'x')]],
    ['a name that climbs later', [file('a/../../evil', 'x')]],
    ['a link that leads out', [{ entry: { ...base, path: 'l', kind: 'link', target: '../..' } }]],
    ['a file through a link that leads out', [{ entry: { ...base, path: 'l', kind: 'link', target: '/../../' } }, file('l/evil', 'x')]],
    ['a file through a link that was there before', [file('out/evil', 'x')]],
    ['a second name for a file outside', [{ entry: { ...base, path: 't', kind: 'twin', target: '../evil' } }]],
  ])('lets nothing out: %s', async (_, hostile) => {
    const to = join(folder, 'to');
    mkdirSync(to);
    symlinkSync(folder, join(to, 'out'));
    const host = new NodeHost(folder);
    await expect(unpackTar(readTar(writeTar(hostile)), to, host)).rejects.toThrow(/outside|symlink|no such file/);
    expect(existsSync(join(folder, 'evil'))).toBe(false);
  });

  test('takes an absolute name for one within it', async () => {
    const host = new NodeHost(folder);
    await unpackTar(readTar(writeTar([file('/etc/motd', 'hi')])), folder, host);
    expect(readFileSync(join(folder, 'etc/motd'), 'utf8')).toBe('hi');
  });
});
