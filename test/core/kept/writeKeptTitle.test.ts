// The title of kept output, which is all that is seen while it is folded.
import { expect, test } from 'vitest';
import { hideSecrets } from '../../../src/core/kept/hideSecrets';
import { writeKeptTitle } from '../../../src/core/kept/writeKeptTitle';

const title = { command: 'docker ps', isMore: false, outcome: 'exit 0', seconds: 0.4, startedAt: Date.UTC(2026, 10, 27, 10, 15), engine: { address: 'unix:///var/run/docker.sock', release: 'Docker 28.2.2' } };

test('says what ran, how it ended, how long it took, when and where', () => {
  expect(writeKeptTitle(title)).toBe('`docker ps` · exit 0 · 0.4 s · 2026-11-27 10:15 · Docker 28.2.2 · `unix:///var/run/docker.sock`');
});

test('leaves out what is not known', () => {
  expect(writeKeptTitle({ ...title, seconds: null, engine: null, isMore: true })).toBe('`docker ps` … · exit 0 · 2026-11-27 10:15');
  expect(writeKeptTitle({ ...title, engine: { address: 'tcp://lab:2375', release: null } })).toMatch(/ · `tcp:\/\/lab:2375`$/);
});

test('a command is code whatever is in it, and not endless', () => {
  expect(writeKeptTitle({ ...title, command: 'docker rm `docker ps -aq`' })).toMatch(/^`` docker rm `docker ps -aq` `` · /);
  expect(writeKeptTitle({ ...title, command: `docker run ${'x'.repeat(200)}` })).toMatch(/^`docker run x{89}…` · /);
});

test.each([
  ['docker login -u ada -p hunter22 registry', 'docker login -u ada -p •••• registry', 'hunter22'],
  ['docker login --password="two words"', 'docker login --password=••••', 'two words'],
  ["docker login -p'hunter22'", 'docker login -p••••', 'hunter22'],
])('a password is not kept: %s', (line, shown, secret) => {
  const hide = hideSecrets(line);
  expect(hide(line)).toBe(shown);
  expect(hide(`you typed ${secret}!`)).toBe('you typed ••••!');
});

test('what only looks like one is', () => {
  expect(hideSecrets('docker run -p 8080:80 nginx')('docker run -p 8080:80 nginx')).toBe('docker run -p 8080:80 nginx');
});
