// docs/dependencies.md names every library of the plugin with the licence that it has.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

test('every dependency has a row that says its licence', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { readonly dependencies: Readonly<Record<string, string>> };
  const rows = read('docs/dependencies.md').split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => [name, (row.split('|')[2] ?? '').trim()] as const));
  const installed = Object.keys(dependencies).map((name) => [name, (JSON.parse(read(`node_modules/${name}/package.json`)) as { readonly license: string }).license] as const);
  expect(named.sort()).toEqual(installed.sort());
});

test('versions are exact', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Readonly<Record<string, Readonly<Record<string, string>>>>;
  for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^(npm:[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/);
});
