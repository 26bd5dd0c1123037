// The real machine: files by relative and absolute path, what goes wrong with them as values, and docker's own configuration.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NodeHost } from '../../src/docker/NodeHost';

let folder = '';
const before = process.env.DOCKER_CONFIG;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'docker-notebook-unit-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  if (before === undefined) delete process.env.DOCKER_CONFIG;
  else process.env.DOCKER_CONFIG = before;
});

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (host: NodeHost, path: string): string => {
  const file = host.readFile(path);
  return file.ok ? new TextDecoder().decode(file.value) : file.problem.message;
};

test('relative paths begin at the working folder', () => {
  const host = new NodeHost(folder);
  expect(host.writeFile('out.txt', encode('one\n'))).toEqual({ ok: true, value: null });
  expect(host.appendFile('out.txt', encode('two\n'))).toEqual({ ok: true, value: null });
  expect(read(host, join(folder, 'out.txt'))).toBe('one\ntwo\n');
  expect(host.exists('out.txt')).toBe(true);
  expect(host.exists('gone.txt')).toBe(false);
});

test('a large file comes in pieces, all of it', async () => {
  const host = new NodeHost(folder);
  host.writeFile('large.tar', new Uint8Array(300_000).fill(7));
  const opened = host.openFile('large.tar');
  const sizes: number[] = [];
  for await (const piece of opened.ok ? opened.value : []) sizes.push(piece.length);
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(300_000);
});

test('what goes wrong with a file is a value, in the words of the system', () => {
  const host = new NodeHost(folder);
  expect(host.readFile('gone.txt')).toEqual({ ok: false, problem: { kind: 'missing', message: 'no such file or directory' } });
  expect(host.readFile('.')).toEqual({ ok: false, problem: { kind: 'folder', message: 'is a directory' } });
  expect(host.openFile('gone.txt')).toEqual({ ok: false, problem: { kind: 'missing', message: 'no such file or directory' } });
  expect(host.openFile('.')).toEqual({ ok: false, problem: { kind: 'folder', message: 'is a directory' } });
  expect(host.writeFile('no/such/folder.txt', encode('x'))).toMatchObject({ ok: false, problem: { kind: 'missing' } });
});

test('a folder lists its names, folders with a slash, linked ones too', () => {
  mkdirSync(join(folder, 'html'));
  writeFileSync(join(folder, 'Dockerfile'), 'FROM alpine\n');
  symlinkSync(join(folder, 'html'), join(folder, 'www'));
  symlinkSync(join(folder, 'gone'), join(folder, 'dangling'));
  expect([...new NodeHost(folder).listFolder('.')].sort()).toEqual(['Dockerfile', 'dangling', 'html/', 'www/']);
  expect(new NodeHost(folder).listFolder('gone')).toEqual([]);
});

test('config.json is read as it is now; a missing one is empty', async () => {
  process.env.DOCKER_CONFIG = folder;
  const host = new NodeHost(folder);
  expect(host.dockerConfig).toEqual({});
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ psFormat: 'x', auths: { 'localhost:5000': { auth: Buffer.from('ana:pw').toString('base64') } } }));
  expect(host.dockerConfig).toMatchObject({ psFormat: 'x' });
  expect(await host.credentialsFor('localhost:5000')).toEqual({ username: 'ana', password: 'pw', serveraddress: 'localhost:5000' });
  expect(await host.credentialsFor('localhost:6000')).toEqual({});
  expect(host.configProblem).toBeNull();
});

test('a config.json that cannot be read counts for nothing, and says why', () => {
  process.env.DOCKER_CONFIG = folder;
  const host = new NodeHost(folder);
  expect(host.configProblem).toBeNull();
  writeFileSync(join(folder, 'config.json'), '{bad');
  expect(host.dockerConfig).toEqual({});
  expect(host.configProblem).toMatch(new RegExp(`^Error parsing config file \\(${folder}/config.json\\): `));
});

test('knows who it is', () => {
  const host = new NodeHost(folder);
  expect(host.userId).toBe(process.getuid?.());
  expect(host.userName).not.toBe('');
  expect(host.homeFolder).toMatch(/^\//);
  expect(host.env('PATH')).toBe(process.env.PATH);
  expect(host.env('constructor')).toBeUndefined();
});

test('keeps credentials in config.json as the CLI does, and leaves the rest of it alone', async () => {
  process.env.DOCKER_CONFIG = folder;
  writeFileSync(join(folder, 'config.json'), '{"auths":{"other":{"auth":"eA=="}},"psFormat":"x","mine":{"deep":[1]}}');
  const host = new NodeHost(folder);
  const kept = await host.keepCredentials('localhost:5000', { username: 'ana', password: 'geheim' });
  expect(kept.ok && kept.value).toContain('stored unencrypted');
  expect(host.dockerConfig).toEqual({ auths: { other: { auth: 'eA==' }, 'localhost:5000': { auth: Buffer.from('ana:geheim').toString('base64') } }, psFormat: 'x', mine: { deep: [1] } });
  expect(await host.credentialsFor('localhost:5000')).toEqual({ username: 'ana', password: 'geheim', serveraddress: 'localhost:5000' });
  expect(await host.forgetCredentials('localhost:5000')).toEqual({ ok: true, value: null });
  expect(host.setConfig('currentContext', 'lab').ok).toBe(true);
  expect(host.dockerConfig).toEqual({ auths: { other: { auth: 'eA==' } }, psFormat: 'x', mine: { deep: [1] }, currentContext: 'lab' });
});

test('a config.json that is none is left as it is', () => {
  process.env.DOCKER_CONFIG = folder;
  writeFileSync(join(folder, 'config.json'), '{broken');
  expect(new NodeHost(folder).setConfig('currentContext', 'lab')).toMatchObject({ ok: false });
  expect(readFileSync(join(folder, 'config.json'), 'utf8')).toBe('{broken');
});
