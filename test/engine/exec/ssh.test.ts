// An engine behind ssh, from the headless notebook: a program of that name on the PATH stands in for the way to another machine.
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTestMachine } from '../readTestMachine';
import { emptyDaemon } from './emptyDaemon';
import { runNotebook } from './runNotebook';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'docker-notebook-ssh-test-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await emptyDaemon();
});

/** What `ssh` does here: notes its arguments and passes bytes between its streams and the engine, or fails. */
function makeSsh(body: string): Readonly<Record<string, string>> {
  const path = join(folder, 'ssh');
  writeFileSync(path, `#!${process.execPath}\nrequire('node:fs').appendFileSync(${JSON.stringify(join(folder, 'args'))}, JSON.stringify(process.argv.slice(2)) + '\\n');\n${body}\n`);
  chmodSync(path, 0o755);
  return { PATH: `${folder}:${process.env.PATH ?? ''}`, DOCKER_HOST: 'ssh://ana@lab:2222' };
}

const bridge = (): string => `const socket = require('node:net').connect(${JSON.stringify(readTestMachine().socketPath)}); process.stdin.pipe(socket).pipe(process.stdout);`;

test('lines run there, attached containers too', async () => {
  const env = makeSsh(bridge());
  expect(await runNotebook('docker run --rm -i busybox cat', { env, stdin: 'over ssh\n' })).toEqual({ code: 0, stdout: 'over ssh\n', stderr: '' });
  const [first = ''] = readFileSync(join(folder, 'args'), 'utf8').split('\n');
  expect(JSON.parse(first)).toEqual(['-o', 'ConnectTimeout=30', '-T', '-l', 'ana', '-p', '2222', '--', 'lab', 'docker', 'system', 'dial-stdio']);
});

test('a way that fails is a failure with the words of ssh, and nothing hangs', async () => {
  const { code, stderr } = await runNotebook('docker ps', { env: makeSsh("console.error('Permission denied (publickey).'); process.exit(255);") });
  expect(code).toBe(1);
  expect(stderr).toMatch(/\nssh: Permission denied \(publickey\)\.\n\nWhat to do:\n/);
});

test.each(['ssh://-oProxyCommand=x', 'ssh://ana:secret@lab'])('an address that would be an option or shows a password is refused: %s', async (address) => {
  const env = { ...makeSsh(bridge()), DOCKER_HOST: address };
  const { code, stderr } = await runNotebook('docker ps', { env });
  expect(code).toBe(1);
  expect(stderr).toContain('invalid ssh address');
});
