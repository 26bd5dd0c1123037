// What main.js owes the authors of its libraries, from folders that look like node_modules.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeNotices } from '../../../scripts/build/writeNotices.mjs';

let root: string;

beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'docker-notebook-notices-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function add(name: string, license: string, text: string | null): string {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', license }));
  if (text !== null) writeFileSync(join(folder, 'LICENSE'), text);
  return `node_modules/${name}/index.js`;
}

const terms = 'Permission is granted,\nwithout warranty.\n';

test('libraries with the same terms share their text, and each keeps its owners', () => {
  const inputs = [add('a', 'MIT', `MIT License\n\nCopyright (c) 2020 Ana\n\n${terms}`), add('@b/b', 'MIT', `Copyright 2019-2021 Bob\nCopyright (c) 2018, Eve\n\n${terms.replace('\n', ' ')}`), 'src/core/notes/parseNote.ts'];
  const notice = writeNotices(root, [...inputs, ...inputs]);
  expect(notice.match(/without warranty/g)).toHaveLength(1);
  expect(notice).toContain('a 1.0.0\n  Copyright (c) 2020 Ana\n@b/b 1.0.0\n  Copyright 2019-2021 Bob\n  Copyright (c) 2018, Eve\n');
});

test('what a library writes cannot end the comment', () => {
  expect(writeNotices(root, [add('a', 'ISC', `${terms} */ alert(1) /*`)]).match(/\*\//g)).toHaveLength(1);
});

test('a licence that is not known, or has no text, stops the build', () => {
  expect(() => writeNotices(root, [add('c', 'GPL-3.0', terms)])).toThrow('c is bundled and its licence is "GPL-3.0"');
  expect(() => writeNotices(root, [add('d', 'MIT', null)])).toThrow('d is bundled and brings no text of its licence');
});
