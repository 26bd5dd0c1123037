// `notebook check` against a daemon: what it writes and how it ends, with ports that containers publish.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { readTestMachine } from '../readTestMachine';
import { emptyDaemon } from './emptyDaemon';
import { runNotebook, type Ended } from './runNotebook';

const notebook = resolve(import.meta.dirname, '../../../build/notebook.mjs');

afterEach(emptyDaemon);

/** Within the daemon's network, where its published ports are. */
function check(lines: readonly string[], host = readTestMachine().host): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'Servidor.md'), ['# Servidor', '```docker-check', ...lines, '```', ''].join('\n'));
  const args = ['--target', readTestMachine().pid, '--net', process.execPath, notebook, 'check', 'Servidor.md'];
  return new Promise((done) => {
    const child = execFile('nsenter', args, { cwd: folder, env: { ...process.env, DOCKER_HOST: host, LANG: 'C.UTF-8', LC_ALL: '' } }, (_error, stdout, stderr) => done({ code: child.exitCode, stdout, stderr }));
  });
}

const serve = (name: string, port: number, command: string): Promise<Ended> => runNotebook(`docker run -d --name ${name} -p ${port}:80 busybox ${command}`);

test('0 where all of it is so', async () => {
  expect(await serve('web', 18080, 'sh -c "mkdir /www; echo hola > /www/index.html; httpd -f -p 80 -h /www"')).toMatchObject({ code: 0 });
  expect(await check(['container web runs', 'puerto 18080 responde 200 con "hola"', 'port 18080 /nada answers 404', 'image busybox exists'])).toEqual({
    code: 0,
    stderr: '',
    stdout: `Servidor.md:3  ✓ Holds: container web runs
      Container web is running.
Servidor.md:4  ✓ Holds: puerto 18080 responde 200 con "hola"
      Port 18080 answers with status 200.
Servidor.md:5  ✓ Holds: port 18080 /nada answers 404
      Port 18080 answers with status 404.
Servidor.md:6  ✓ Holds: image busybox exists
      There is an image busybox.
All 4 hold
`,
  });
});

test('1 where something is not, with the reason', async () => {
  expect(await serve('web', 18080, 'httpd -f -p 80')).toMatchObject({ code: 0 });
  expect(await serve('sordo', 18081, 'sleep 1000')).toMatchObject({ code: 0 });
  expect(await check(['container wen runs', 'port 18080 answers 200', 'port 18081 answers', 'port 18082 answers', 'port 18082 closed'])).toEqual({
    code: 1,
    stderr: '',
    stdout: `Servidor.md:3  ✗ Does not hold: container wen runs
      There is no container wen. Did you mean web?
Servidor.md:4  ✗ Does not hold: port 18080 answers 200
      Port 18080 answers with status 404.
Servidor.md:5  ✗ Does not hold: port 18081 answers
      Port 18081 does not answer: the connection is closed at once: nothing listens in the container, or not on 0.0.0.0.
Servidor.md:6  ✗ Does not hold: port 18082 answers
      Port 18082 does not answer: nothing listens there.
Servidor.md:7  ✓ Holds: port 18082 closed
      Port 18082 does not answer: nothing listens there.
1 of 5 holds
`,
  });
});

test('2 where nobody can be asked', async () => {
  expect(await check(['container web runs'], 'unix:///nowhere/docker.sock')).toEqual({
    code: 2,
    stderr: '',
    stdout: `Servidor.md:3  ? Not known: container web runs
      The engine could not be asked: Cannot connect to the Docker daemon at unix:///nowhere/docker.sock. Is the docker daemon running?
0 of 1 hold
`,
  });
});

test('2 where a line is not understood', async () => {
  const { code, stdout } = await check(['docker ps']);
  expect(code).toBe(2);
  expect(stdout).toMatch(/^Servidor\.md:3 {2}! Not understood: docker ps\n {6}This is a command, /);
});
