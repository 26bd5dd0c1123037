// What the community's directory checks of a release before anybody may install it, as far as it is known, checked here first.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as Readonly<Record<string, unknown>>;
const pack = JSON.parse(read('package.json')) as { readonly version: string; readonly scripts: Readonly<Record<string, string>> };

describe('the manifest', () => {
  test('has the keys that are asked for and no other', () => {
    const asked = ['id', 'name', 'version', 'minAppVersion', 'description', 'author', 'isDesktopOnly'];
    expect(asked.filter((key) => !(key in manifest))).toEqual([]);
    expect(Object.keys(manifest).filter((key) => ![...asked, 'authorUrl', 'fundingUrl'].includes(key))).toEqual([]);
  });

  test('has an id, a name and a description that are taken', () => {
    expect(manifest.id).toMatch(/^(?!.*(obsidian|plugin))[a-z-]+$/);
    expect(manifest.name).toMatch(/^(?!.*(obsidian|plugin))[a-z0-9 ()+-]+$/i);
    expect(manifest.description).toMatch(/^(?!.*(obsidian|plugin))[A-Z][A-Za-z0-9\s.,!?'"-]{8,248}\.$/i);
    expect(manifest.isDesktopOnly).toBe(true);
  });

  test('has the version of package.json, and versions.json knows what it runs on', () => {
    expect(manifest.version).toBe(pack.version);
    expect(pack.version).toMatch(/^\d+\.\d+\.\d+$/);
    const versions = JSON.parse(read('versions.json')) as Readonly<Record<string, string>>;
    expect(Object.values(versions).at(-1)).toBe(manifest.minAppVersion);
  });
});

test('what the directory looks for lies where it looks', () => {
  for (const path of ['README.md', 'LICENSE', 'package-lock.json', 'styles.css', 'CHANGELOG.md']) expect(existsSync(resolve(root, path)), path).toBe(true);
  expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4}/);
  expect(read('.gitignore')).toContain('/main.js\n');
  expect(pack.scripts.build).toBe('node esbuild.config.mjs');
});

interface Job {
  readonly needs?: string;
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly { readonly run?: string; readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[];
}

interface Workflow {
  readonly on: { readonly push?: { readonly tags?: readonly string[] } };
  readonly jobs: Readonly<Record<string, Job>>;
}

test('a release is tested, built from the lockfile, attested, and has the three files alone', () => {
  const { on, jobs } = parse(read('.github/workflows/release.yml')) as Workflow;
  expect(on.push?.tags).toEqual(['[0-9]+.[0-9]+.[0-9]+']);
  expect(jobs.test?.uses).toBe('./.github/workflows/test.yml');
  expect(read('.github/workflows/test.yml')).toContain('run: .ci/run');
  const { needs, permissions, steps = [] } = jobs.release ?? {};
  expect(needs).toBe('test');
  expect(permissions).toEqual({ contents: 'write', 'id-token': 'write', attestations: 'write' });
  const lines = steps.flatMap(({ run, uses }) => [uses, run].filter((line) => line !== undefined)).join('\n');
  expect(lines).toMatch(/npm ci[^]*npm run build[^]*actions\/attest@[^]*gh release create/);
  expect(steps.find(({ uses }) => uses?.startsWith('actions/attest@'))?.with?.['subject-path']?.split(/\s+/).filter(Boolean)).toEqual(['main.js', 'manifest.json', 'styles.css']);
  expect(/gh release create .* main\.js manifest\.json styles\.css/.test(lines)).toBe(true);
});
