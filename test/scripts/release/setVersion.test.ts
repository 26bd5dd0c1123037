// A new version goes into every file that names it, in a project that looks like ours.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setVersion } from '../../../scripts/release/setVersion.mjs';

let root: string;
const write = (name: string, text: string): void => writeFileSync(join(root, name), text);
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'docker-notebook-release-'));
  write('package.json', '{ "version": "0.2.0" }');
  write('manifest.json', '{ "id": "docker-notebook", "version": "0.1.0", "minAppVersion": "1.13.0" }');
  write('versions.json', '{ "0.1.0": "1.13.0" }');
  write('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n- Something new.\n\n## 0.1.0 (2026-01-01)\n\n- All of it.\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the manifest follows, and what was unreleased gets its version and day', () => {
  setVersion(root, '2026-02-03');
  expect(JSON.parse(read('manifest.json'))).toEqual({ id: 'docker-notebook', version: '0.2.0', minAppVersion: '1.13.0' });
  expect(read('CHANGELOG.md')).toBe('# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-02-03)\n\n- Something new.\n\n## 0.1.0 (2026-01-01)\n\n- All of it.\n');
});

test('versions.json grows only with another minimum of the app', () => {
  setVersion(root, '2026-02-03');
  expect(JSON.parse(read('versions.json'))).toEqual({ '0.1.0': '1.13.0' });
  write('manifest.json', '{ "version": "0.1.0", "minAppVersion": "1.14.0" }');
  write('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n- More.\n');
  setVersion(root, '2026-02-03');
  expect(JSON.parse(read('versions.json'))).toEqual({ '0.1.0': '1.13.0', '0.2.0': '1.14.0' });
});

test('nothing is written where nothing changed for a user, or the version is none', () => {
  const manifest = read('manifest.json');
  write('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n## 0.1.0 (2026-01-01)\n\n- All of it.\n');
  expect(() => setVersion(root, '2026-02-03')).toThrow('says nothing under "## Unreleased"');
  write('package.json', '{ "version": "0.2.0-beta" }');
  expect(() => setVersion(root, '2026-02-03')).toThrow('0.2.0-beta is no version that Obsidian takes');
  expect(read('manifest.json')).toBe(manifest);
});
