// `docker cp`: what is asked, where things go, and what is refused.
import { describe, expect, test } from 'vitest';
import { readTar } from '../../../../src/core/commands/archive/readTar';
import { writeTar } from '../../../../src/core/commands/archive/writeTar';
import { FakeEngine, type FakeAnswers } from '../../../fakes/FakeEngine';
import { FakeHost } from '../../../fakes/FakeHost';
import { FakeIo } from '../../../fakes/FakeIo';
import { runLines, type LinesOutcome } from '../../../fakes/runLines';

const absent = { status: 404, message: 'no' };

async function run(line: string, host = new FakeHost({ 'in.txt': 'one', 'src/a': 'two' }), answers: FakeAnswers = {}): Promise<LinesOutcome & { readonly lines: readonly string[]; readonly names: readonly string[] }> {
  const engine = new FakeEngine({ 'HEAD /containers/web/archive': absent, ...answers });
  const outcome = await runLines(line, { engine, host, io: new FakeIo(['tar']) });
  const upload = engine.requests.find(({ method }) => method === 'PUT')?.upload;
  const names: string[] = [];
  if (upload && !line.includes(' - ')) for await (const { entry } of readTar(upload)) names.push(entry.path);
  return { ...outcome, lines: engine.lines, names };
}

describe('into a container', () => {
  test('a file takes the name that the line gives it', async () => {
    expect(await run('docker cp in.txt web:/tmp/out.txt')).toMatchObject({
      stderr: '', code: 0, names: ['out.txt'], lines: ['HEAD /containers/web/archive?path=/tmp/out.txt', 'PUT /containers/web/archive?noOverwriteDirNonDir=true&path=/tmp'],
    });
  });

  test('a folder, or only what is in it', async () => {
    expect((await run('docker cp src web:/srv')).names).toEqual(['srv/', 'srv/a']);
    expect((await run('docker cp -a src/. web:/srv')).lines[1]).toBe('PUT /containers/web/archive?copyUIDGID=true&noOverwriteDirNonDir=true&path=/');
  });

  test.each([
    ['docker cp nothere web:/tmp', 'lstat /home/ana/notes/nothere: no such file or directory'],
    ['docker cp in.txt web:/tmp/', 'no such directory'],
    ['docker cp - web:/tmp', 'destination "web:/tmp" must be a directory'],
  ])('%s: %s', async (line, message) => {
    const { stderr, code, lines } = await run(line);
    expect({ stderr, code }).toEqual({ stderr: `${message}\n`, code: 1 });
    expect(lines.filter((each) => each.startsWith('PUT'))).toEqual([]);
  });
});

describe('out of a container', () => {
  const entry = { path: 'hosts', kind: 'file', mode: 0o600, size: 5, modified: 1, userId: 0, groupId: 0, target: '' } as const;

  async function archive(): Promise<readonly Uint8Array[]> {
    const chunks: Uint8Array[] = [];
    const bytes = (async function* () {
      yield await Promise.resolve(new TextEncoder().encode('local'));
    })();
    for await (const chunk of writeTar([{ entry, bytes }])) chunks.push(chunk);
    return chunks;
  }

  test('a file takes the name that the line gives it, and its mode', async () => {
    const host = new FakeHost({ 'in.txt': 'one' });
    const answers = { 'GET /containers/web/archive': { chunks: await archive(), headers: { 'x-docker-container-path-stat': btoa('{"name":"hosts","mode":384}') } } };
    expect(await run('docker cp web:/etc/hosts mine', host, answers)).toMatchObject({ stderr: '', code: 0, lines: ['GET /containers/web/archive?path=/etc/hosts'] });
    expect(host.files.get('/home/ana/notes/mine')).toBe('local');
    expect(host.tree.facts.get('/home/ana/notes/mine')).toMatchObject({ mode: 0o600 });
  });

  test('needs a folder that is there, and asks nothing otherwise', async () => {
    expect(await run('docker cp web:/etc/hosts no/where')).toMatchObject({ stderr: 'invalid output path: directory "/home/ana/notes/no" does not exist\n', code: 1, lines: [] });
  });
});

test.each([
  ['docker cp a:/x b:/y', 'copying between containers is not supported'],
  ['docker cp a ./b:c', 'must specify at least one container source'],
  ["docker cp '' web:/x", 'source can not be empty'],
  ["docker cp web:/x ''", 'destination can not be empty'],
])('%s is refused', async (line, message) => {
  expect(await run(line)).toMatchObject({ stderr: `${message}\n`, code: 1, lines: [] });
});
