// Failures of a real engine, and what is said of them: the cause, what was meant, and the line to go on with.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findHints } from '../../../src/core/hints/findHints';
import { connectEngine, never } from '../connectEngine';
import { emptyDaemon } from './emptyDaemon';
import { runNotebook } from './runNotebook';

const clean = async (): Promise<void> => {
  await emptyDaemon();
  await runNotebook('docker volume rm -f taken; docker network rm busy');
};

beforeEach(clean);
afterEach(clean);

/** Runs what comes before, then the line that fails; its hint as kind, subject, what was meant and next line. */
async function explain(line: string, before: readonly string[] = []): Promise<readonly unknown[]> {
  for (const each of before) expect(await runNotebook(each)).toMatchObject({ code: 0 });
  const { code, stderr } = await runNotebook(line);
  expect(code).not.toBe(0);
  const [hint] = await findHints({ exitCode: code ?? 0, stderr, words: line.split(' ').slice(1), engine: await connectEngine() }, never);
  return hint ? [hint.kind, hint.subject, hint.meant, hint.line] : [stderr];
}

const web = 'docker run -d --name web nginx';

test('a name in use', async () => {
  expect(await explain('docker run --name web busybox', [web])).toEqual(['name-in-use', 'web', [], 'docker rm -f web']);
});

test('a port in use', async () => {
  expect(await explain('docker run -d -p 127.0.0.1:18080:80 nginx', ['docker run -d -p 127.0.0.1:18080:80 nginx'])).toEqual(['port-in-use', '18080', [], 'docker ps --filter publish=18080']);
});

test('names that are not there, and those that were meant', async () => {
  expect(await explain('docker stop wbe', [web])).toEqual(['no-such-container', 'wbe', ['web'], '']);
  expect(await explain('docker inspect --type image bsuybox')).toEqual(['no-such-image', 'bsuybox', ['busybox'], 'docker search bsuybox']);
  expect(await explain('docker inspect wbe')).toEqual(['no-such-object', 'wbe', ['web'], '']);
  expect(await explain('docker network inspect brigde')).toEqual(['no-such-network', 'brigde', ['bridge'], '']);
  expect(await explain('docker volume inspect tkaen', ['docker volume create taken'])).toEqual(['no-such-volume', 'tkaen', ['taken'], '']);
});

test('flags and commands that are not there', async () => {
  expect(await explain('docker run --nmae web busybox')).toEqual(['unknown-flag', '--nmae', ['--name'], 'docker run --help']);
  expect(await explain('docker ps -A')).toEqual(['unknown-flag', '-A', ['-a'], 'docker ps --help']);
  expect(await explain('docker rnu busybox')).toEqual(['unknown-command', 'docker rnu', ['docker run'], '']);
  expect(await explain('docker volume crate x')).toEqual(['unknown-command', 'docker volume crate', ['docker volume create'], '']);
});

test('what is in use, runs or does not run', async () => {
  expect(await explain('docker rm web', [web])).toEqual(['container-runs', expect.any(String), [], expect.stringMatching(/^docker stop /)]);
  expect(await explain('docker rmi nginx')).toEqual(['image-in-use', expect.any(String), [], expect.stringMatching(/^docker rm /)]);
  expect(await explain('docker exec idle true', ['docker create --name idle -v taken:/x busybox true'])).toEqual(['container-stopped', expect.any(String), [], expect.stringMatching(/^docker start /)]);
  expect(await explain('docker volume rm taken')).toEqual(['volume-in-use', expect.any(String), [], expect.stringMatching(/^docker rm /)]);
  expect(await explain('docker network rm busy', ['docker network create busy', 'docker run -d --network busy nginx'])).toEqual(['network-in-use', 'busy', [], 'docker network inspect busy']);
});

test('programs that are missing or no programs, and codes of signals', async () => {
  expect(await explain('docker run --rm busybox bash')).toEqual(['program-missing', 'bash', [], '']);
  expect(await explain('docker run --rm busybox /etc')).toEqual(['program-not-executable', '/etc', [], '']);
  expect(await explain('docker run --rm busybox nosuch -x')).toEqual(['program-missing', 'nosuch', [], '']);
  expect(await explain('docker run --name k busybox sh -c "kill -9 $$"')).toEqual([expect.any(String)]);
  expect(await explain("docker run --rm --name dead busybox sh -c 'exit 137'")).toEqual(['exit-137', 'dead', [], '']);
  expect(await explain("docker exec web sh -c 'exit 143'", [web])).toEqual(['exit-143', '', [], '']);
});
