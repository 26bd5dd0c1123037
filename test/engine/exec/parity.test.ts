// Our output beside the real docker CLI's, on the same engine: standard output, standard error and exit code, byte for byte.
// A CLI of 28 or later has to agree on every line; of an older one, the lines on which it always agreed with the newer one.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askSocket } from '../../../scripts/machine/askSocket.mjs';
import recorded from '../../fixtures/parity.json';
import { readTestMachine } from '../readTestMachine';
import { emptyDaemon } from './emptyDaemon';
import { runNotebook, type Ended } from './runNotebook';

const version = Number(/(\d+)\./.exec(execFileSync('docker', ['--version'], { encoding: 'utf8' }))?.[1] ?? 0);
const newer = new Set(recorded.newer);
const lines = recorded.lines.filter((line) => version >= 28 || !newer.has(line));
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'docker-notebook-parity-'));
  for (const line of recorded.setup) await runNotebook(line);
  // The health check has to have run once.
  while (!(await askSocket(readTestMachine().socketPath, 'GET', '/containers/health/json')).includes('"Status":"healthy"')) await sleep(100);
});

afterAll(async () => {
  await emptyDaemon();
  for (const path of ['/networks/backend', '/volumes/data', '/volumes/scratch']) await askSocket(readTestMachine().socketPath, 'DELETE', path);
  rmSync(folder, { recursive: true, force: true });
});

/** Without a configuration of its user, in the same empty folder as ours. */
function runDocker(line: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', line], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: makeEnv() });
    const texts = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) child[stream].setEncoding('utf8').on('data', (text: string) => (texts[stream] += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...texts }));
  });
}

function makeEnv(): NodeJS.ProcessEnv {
  const { DOCKER_CONTEXT: _context, ...rest } = process.env;
  return { ...rest, DOCKER_HOST: readTestMachine().host, DOCKER_CONFIG: folder, LC_ALL: 'C.UTF-8' };
}

/** Between the two programs a moment passes; and what was made in the same second the engine lists in any order. */
function settle({ code, stdout, stderr }: Ended): unknown {
  const timeless = stdout.replace(/(?:Less than a second|About a minute|\d+ (?:seconds?|minutes?))(?: ago)?/g, 'some time');
  return { code, stdout: timeless.split('\n').sort(), stderr };
}

/** A width that grew between the two is no difference: then both are asked once more. */
async function compare(line: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const [theirs, ours] = await Promise.all([runDocker(line), runNotebook(line, { cwd: folder, env: { DOCKER_CONFIG: folder } })]);
    const isSame = JSON.stringify(settle(theirs)) === JSON.stringify(settle(ours));
    if (!isSame && attempt < 3) continue;
    expect(settle(ours)).toEqual(settle(theirs));
    return;
  }
}

describe('beside the docker CLI', () => {
  test.each(lines)('%s', compare);

  test('enough lines were compared to mean something', () => {
    expect(lines.length).toBeGreaterThanOrEqual(version >= 28 ? 150 : 75);
  });
});
