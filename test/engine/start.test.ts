// npm start without its last step: it builds, reports on the demo vault, and tells whether a daemon answers.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readTestMachine } from './readTestMachine';

const root = resolve(import.meta.dirname, '../..');

function start(env: Readonly<Record<string, string>>): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, ['scripts/start.mjs', '--no-serve'], { cwd: root, encoding: 'utf8', env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: '', ...env } });
}

test('with a daemon: the report, and both versions', () => {
  const { status, stdout } = start({ DOCKER_HOST: readTestMachine().host });
  expect(status).toBe(0);
  expect(stdout).toMatch(/\$ npm run build\nmain\.js: [\d.]+ kB/);
  expect(stdout).toContain('$ node build/notebook.mjs analyse demo-vault');
  expect(stdout).toMatch(/\nServer:/);
});

test('without one: the report all the same, and what to do', () => {
  const { status, stdout, stderr } = start({ DOCKER_HOST: 'unix:///nowhere/docker.sock' });
  expect(status).toBe(0);
  expect(stdout).toContain('$ node build/notebook.mjs analyse demo-vault');
  expect(stderr).toContain('Is the docker daemon running?\n\nWhat to do:\n');
});
