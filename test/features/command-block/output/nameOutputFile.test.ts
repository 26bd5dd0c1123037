// Names of files for output.
import { expect, test } from 'vitest';
import { isOutputPath } from '../../../../src/features/command-block/output/isOutputPath';
import { nameOutputFile } from '../../../../src/features/command-block/output/nameOutputFile';

test.each([
  ['docker ps -a', 1, 'docker ps -a.txt'],
  ["docker run -v /a:/b x sh -c 'yes | head'", 2, 'docker run -v a b x sh -c yes head 2.txt'],
  ['...', 1, 'docker.txt'],
])('%s', (title, count, name) => {
  expect(nameOutputFile(title, count)).toBe(name);
  expect(isOutputPath(`Docker output/${name}`)).toBe(true);
});

test.each(['', '/', 'a//b', '../a.txt', '.obsidian/a.txt', 'a:b.txt', 'folder/', 'con.txt', 'a\\b', 'a. '])('%j is no path', (path) => {
  expect(isOutputPath(path)).toBe(false);
});
