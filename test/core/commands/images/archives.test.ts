// save, export, load and import: archives out of the engine and into it.
import { describe, expect, test } from 'vitest';
import { commands } from '../../../../src/core/commands/commands';
import { readCommandLine } from '../../../../src/core/commands/readCommandLine';
import type { Risk } from '../../../../src/core/commands/Risk';
import { FakeEngine, type FakeAnswers } from '../../../fakes/FakeEngine';
import { FakeHost } from '../../../fakes/FakeHost';
import { FakeIo } from '../../../fakes/FakeIo';
import { runLines } from '../../../fakes/runLines';

const pieces = (...texts: readonly string[]): Uint8Array[] => texts.map((text) => new TextEncoder().encode(text));

async function readUpload(engine: FakeEngine): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of engine.requests[0]?.upload ?? []) text += decoder.decode(bytes, { stream: true });
  return text;
}

describe('out of the engine', () => {
  const archives: FakeAnswers = { 'GET /images/get': { chunks: pieces('lay', 'ers') }, 'GET /containers/web/export': { chunks: pieces('fi', 'les') } };

  test.each([
    ['docker save -o timer.tar timer', 'layers'],
    ['docker export web -o timer.tar', 'files'],
  ])('%s', async (line, content) => {
    const host = new FakeHost({ 'timer.tar': 'an older and longer archive' });
    expect(await runLines(line, { engine: new FakeEngine(archives), host })).toEqual({ stdout: '', stderr: '', code: 0 });
    expect(host.files.get('/home/ana/notes/timer.tar')).toBe(content);
  });

  test('without a file, to standard output, which must be no terminal', async () => {
    expect(await runLines('docker image save timer', { engine: new FakeEngine(archives) })).toEqual({ stdout: 'layers', stderr: '', code: 0 });
    const engine = new FakeEngine(archives);
    expect(await runLines('docker export web', { engine, io: new FakeIo([], true) })).toEqual({
      stdout: '', code: 1, stderr: 'cowardly refusing to save to a terminal. Use the -o flag or redirect\n',
    });
    expect(engine.lines).toEqual([]);
  });

  test('a request that fails leaves the file as it was', async () => {
    const host = new FakeHost({ 'timer.tar': 'kept' });
    const engine = new FakeEngine({ 'GET /images/get': { status: 404, message: 'No such image: timr' } });
    expect(await runLines('docker save -o timer.tar timr', { engine, host })).toMatchObject({ stderr: 'Error response from daemon: No such image: timr\n', code: 1 });
    expect(host.files.get('/home/ana/notes/timer.tar')).toBe('kept');
  });

  test.each([
    ['docker save -o /missing/timer.tar timer', 'failed to save image: invalid output path: stat /missing: no such file or directory\n'],
    ['docker save -o backups timer', 'failed to save image: cannot write to a directory\n'],
    ['docker export -o backups/ web', 'failed to export container: cannot write to a directory\n'],
    ['docker save -o /dev/null timer', 'failed to save image: cannot write to a character device file\n'],
  ])('%s is refused before anything is asked', async (line, message) => {
    const engine = new FakeEngine(archives);
    const host = new FakeHost({ 'backups/old.tar': '', '/dev/null': '' });
    expect(await runLines(line, { engine, host })).toEqual({ stdout: '', stderr: message, code: 1 });
    expect(engine.lines).toEqual([]);
  });

  test('to write over a file is its risk', () => {
    const riskOf = (...words: string[]): Risk | false => {
      const read = readCommandLine(words, new FakeHost({ 'timer.tar': 'old' }), commands);
      return read.ok && read.value.action.risk;
    };
    expect(riskOf('save', '-o', 'timer.tar', 'timer')).toEqual({ level: 'destroy', reasons: [{ kind: 'overwrites-file', subject: 'timer.tar' }] });
    expect(riskOf('save', '-o', 'new.tar', 'timer')).toEqual({ level: 'change', reasons: [] });
    expect(riskOf('save', 'timer')).toEqual({ level: 'read', reasons: [] });
  });
});

describe('into the engine', () => {
  const host = (): FakeHost => new FakeHost({ 'timer.tar': 'layers' });
  const failing = { chunks: pieces('{"status":"sha256:aa"}\n{"errorDetail":{"message":"no space left"}}\n') };

  test('a file is sent as it is', async () => {
    const engine = new FakeEngine();
    await runLines('docker load -i timer.tar', { engine, host: host() });
    expect(engine.lines).toEqual(['POST /images/load?quiet=1']);
    expect(await readUpload(engine)).toBe('layers');
  });

  test('standard input likewise; a terminal is none', async () => {
    const engine = new FakeEngine();
    await runLines('docker import - base', { engine, io: new FakeIo(['fi', 'les']) });
    expect(engine.lines).toEqual(['POST /images/create?fromSrc=-&repo=base']);
    expect(await readUpload(engine)).toBe('files');
    expect(await runLines('docker load', { io: new FakeIo([], true) })).toEqual({ stdout: '', stderr: 'requested load from stdin, but stdin is empty\n', code: 1 });
  });

  test('an address is for the engine to fetch', async () => {
    const engine = new FakeEngine();
    await runLines("docker import -m notes -c 'CMD [\"sh\"]' https://example.com/base.tgz base:1", { engine });
    expect(engine.requests[0]?.query).toEqual({ changes: ['CMD ["sh"]'], fromSrc: 'https://example.com/base.tgz', message: 'notes', repo: 'base:1' });
    expect(engine.requests[0]?.upload).toBeUndefined();
  });

  test('a failure that the engine reports on the way is the failure of the command', async () => {
    const engine = new FakeEngine({ 'POST /images/create': failing });
    expect(await runLines('docker import timer.tar', { engine, host: host() })).toEqual({ stdout: 'sha256:aa\n', stderr: 'no space left\n', code: 1 });
  });

  test.each([
    ['docker load -i missing.tar', 'open missing.tar: no such file or directory\n'],
    ['docker import missing.tar BASE', 'open missing.tar: no such file or directory\n'],
    ['docker import timer.tar BASE', 'invalid reference format: repository name (library/BASE) must be lowercase\n'],
  ])('%s is refused', async (line, message) => {
    const engine = new FakeEngine();
    expect(await runLines(line, { engine, host: host() })).toEqual({ stdout: '', stderr: message, code: 1 });
    expect(engine.lines).toEqual([]);
  });
});
