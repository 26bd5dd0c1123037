// docker info: the engine's half as the CLI 28.2.2 prints it (recordedInfo.json and the .txt files); the client's half says what this program is.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FakeEngine, type FakeAnswer } from '../../../fakes/FakeEngine';
import { FakeHost } from '../../../fakes/FakeHost';
import { runLines, type LinesOutcome } from '../../../fakes/runLines';
import info from '../answers/info.json';
import swarmInfo from '../answers/swarmInfo.json';
import recorded from './recordedInfo.json';

interface Recorded {
  readonly format: string;
  readonly code?: number;
  readonly stdout?: string;
  readonly stderr?: string;
}

async function run(line: string, answer: FakeAnswer = { json: info }, host = new FakeHost()): Promise<LinesOutcome & { readonly asked: readonly string[] }> {
  const engine = new FakeEngine({ 'GET /info': answer });
  return { ...(await runLines(line, { engine, host })), asked: engine.lines };
}

function recordedText(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

test('the engine alone', async () => {
  const { stdout, stderr, code } = await run('docker info');
  expect(stdout.slice(stdout.indexOf('Server:'))).toBe(recordedText('info.txt'));
  expect([stderr, code]).toEqual(['', 0]);
});

test('an engine that manages a swarm, with all that it may say', async () => {
  const { stdout, stderr } = await run('docker system info', { json: swarmInfo });
  expect(stdout.slice(stdout.indexOf('Server:'))).toBe(recordedText('swarmInfo.txt'));
  expect(stderr).toBe('WARNING: No swap limit support\n');
});

test('the client says what it is', async () => {
  expect((await run('docker info')).stdout).toMatch(/^Client: Docker Notebook\n Version: {4}\d+\.\d+\.\d+\n Context: {4}default\n Debug Mode: false\n\nServer:\n/);
});

describe('formats', () => {
  const cases: readonly Recorded[] = recorded;
  test.each(cases.map((each) => [each.format, each] as const))('%s', async (format, { code = 0, stdout = '', stderr = '' }) => {
    const outcome = await run(`docker info -f '${format}'`);
    expect({ code: outcome.code, stdout: outcome.stdout, stderr: outcome.stderr }).toEqual({ code, stdout, stderr });
  });
});

test('a format that is about the client asks the engine for nothing', async () => {
  const { asked, stdout } = await run("docker info -f '{{.ClientInfo.Context}}'");
  expect([asked, stdout]).toEqual([[], 'default\n']);
});

test('where no engine answers, the client is shown all the same', async () => {
  const { stdout, stderr, code } = await run('docker info', { status: 0, message: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?' });
  expect(stdout.endsWith('\nServer:\n')).toBe(true);
  expect([stderr, code]).toEqual(['Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\n', 1]);
});

test('who is logged in at Docker Hub is named', async () => {
  const host = new FakeHost({}, {}, { auths: { 'https://index.docker.io/v1/': { auth: 'YW5hOnNlY3JldA==' } } });
  host.credentialsFor = () => Promise.resolve({ username: 'ana', password: 'secret' });
  const { stdout } = await run('docker info', { json: info }, host);
  expect(stdout).toContain('\n Username: ana\n');
  expect(stdout).not.toContain('secret');
});
