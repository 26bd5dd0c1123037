// The house rules of docs/architecture.md as tests: who may import whom, no circles, no house keys handed out, sizes and names.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { transform } from 'esbuild';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const builtins = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

interface SourceFile {
  readonly path: string;
  readonly lines: readonly string[];
  readonly imports: readonly string[];
}

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const imports = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g)];
  return { path, lines: text.split('\n'), imports: imports.map((match) => match[1] ?? match[2] ?? match[3] ?? '') };
}

const files = ['main.ts', ...listFiles('src'), ...listFiles('scripts/headless')].map(readSource);
const known = new Set(files.map((file) => file.path));

/** The file that a relative import names, or the package's name. */
function targetOf(file: SourceFile, name: string): string {
  if (!name.startsWith('.')) return name;
  const path = relative(root, resolve(root, dirname(file.path), name));
  return [`${path}.ts`, `${path}/index.ts`, `${path}.d.ts`, path].find((candidate) => known.has(candidate)) ?? path;
}

function houseOf(path: string): string {
  if (path === 'main.ts') return 'main.ts';
  if (path.startsWith('scripts/headless/')) return 'scripts/headless';
  const [, house = '', room = ''] = path.split('/');
  return house === 'features' ? `features/${room}` : house;
}

const pureLibraries = ['@lezer/markdown', '@lezer/common', 'dockerfile-utils', 'dockerfile-language-service/lib/dockerAssist', 'dockerfile-language-service/lib/dockerHover'];
const viewLibraries = ['d3-hierarchy', '@codemirror/state', '@codemirror/view', '@codemirror/language', '@xterm/xterm', '@xterm/addon-fit', '@xterm/addon-search'];

function mayImport(house: string, target: string): boolean {
  const isOurs = known.has(target) || target.startsWith('src/') || target.startsWith('scripts/');
  if (isOurs) {
    const other = houseOf(target);
    if (other === house) return true;
    switch (house) {
      case 'main.ts':
        return other.startsWith('features/') || ['services', 'docker', 'vault', 'worker', 'core'].includes(other);
      case 'scripts/headless':
        return ['services', 'docker', 'core'].includes(other);
      case 'services':
      case 'docker':
      case 'vault':
      case 'worker':
        return other === 'core';
      case 'core':
        return false;
      default:
        return house.startsWith('features/') && (other === 'features/shared' || other === 'services' || other === 'core');
    }
  }
  if (house === 'core') return pureLibraries.includes(target);
  if (house === 'docker') return target === 'dockerode' || builtins.has(target);
  // The version is written once, in the manifest.
  if (house === 'scripts/headless') return builtins.has(target) || target === 'manifest.json';
  if (house === 'vault') return target === 'obsidian';
  if (house === 'main.ts') return target === 'obsidian';
  if (house.startsWith('features/')) return target === 'obsidian' || viewLibraries.includes(target);
  return false;
}

describe('the import graph', () => {
  test('every import stays within what its house may know', () => {
    const strangers = files.flatMap((file) =>
      file.imports
        .map((name) => targetOf(file, name))
        .filter((target) => !mayImport(houseOf(file.path), target))
        .map((target) => `${file.path} imports ${target}: ${houseOf(file.path)} may not know it (docs/architecture.md, who may import whom)`),
    );
    expect(strangers).toEqual([]);
  });

  test('nobody imports main.ts: the plugin class stays outside the house', () => {
    const guests = files.filter((file) => file.imports.some((name) => targetOf(file, name) === 'main.ts')).map((file) => file.path);
    expect(guests).toEqual([]);
  });

  test('there are no circles, type-only imports counted', () => {
    const edges = new Map(files.map((file) => [file.path, file.imports.map((name) => targetOf(file, name)).filter((name) => known.has(name))]));
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
        return;
      }
      state.set(path, 'open');
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of edges.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe('a file', () => {
  test('has at most 250 lines, main.ts at most 140', () => {
    const long = files
      .map((file) => ({ path: file.path, lines: file.lines.filter((line) => line.trim() !== '').length }))
      .filter(({ path, lines }) => lines > (path === 'main.ts' ? 140 : 250))
      .map(({ path, lines }) => `${path} has ${lines} lines: split it by what it promises`);
    expect(long).toEqual([]);
  });

  test('is named as the one thing that it exports', () => {
    const misnamed = files
      .filter((file) => file.path !== 'main.ts' && file.path !== 'scripts/headless/notebook.ts')
      .filter((file) => {
        const name = basename(file.path, '.ts');
        const text = file.lines.join('\n');
        return !new RegExp(`export (?:abstract )?(?:async )?(?:class|interface|type|function\\*?|const|enum) ${name}\\b`).test(text);
      })
      .map((file) => `${file.path} exports nothing called ${basename(file.path, '.ts')}`);
    expect(misnamed).toEqual([]);
  });

  test('begins with a sentence on what it is', () => {
    const silent = files.filter((file) => !file.lines[0]?.startsWith('//')).map((file) => `${file.path} has no header sentence`);
    expect(silent).toEqual([]);
  });

  test('has no default export but main.ts, and no barrel', () => {
    const wrong = files
      .filter((file) => file.path !== 'main.ts')
      .filter((file) => file.lines.some((line) => /^export default\b|^export \*/.test(line)) || basename(file.path) === 'index.ts')
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });

  test('carries no vague name', () => {
    const vague = files.filter((file) => /(^|\/)(utils?|helpers?|types|common|misc)(\.ts|\/)|Manager\.ts$|(^|\/)I[A-Z][a-z]+\.ts$/.test(file.path)).map((file) => file.path);
    expect(vague).toEqual([]);
  });
});

describe('what the plugin promises its reviewers', () => {
  const source = files.filter((file) => !file.path.startsWith('scripts/'));
  const find = (pattern: RegExp): string[] =>
    source.flatMap((file) => file.lines.flatMap((line, index) => (pattern.test(line) ? [`${file.path}:${index + 1} ${line.trim()}`] : [])));

  test('HTML is built, never pasted', () => {
    expect(find(/innerHTML|outerHTML|insertAdjacentHTML/)).toEqual([]);
  });

  test('the stylesheet is whole: every rule is closed, and none stands within another', async () => {
    const styles = readFileSync(resolve(root, 'styles.css'), 'utf8');
    const { warnings } = await transform(styles, { loader: 'css' });
    expect(warnings.map(({ text }) => text)).toEqual([]);
    expect(styles.split('\n').filter((line) => /^\s+[.:#].*\{$/.test(line))).toEqual([]);
    const starts = styles.split('\n').filter((line) => /^[.:#].*\{$/.test(line)).length;
    expect(styles.split('\n').filter((line) => line === '}').length).toBeGreaterThanOrEqual(starts);
  });

  test('no process is ever started, no code made from text', () => {
    expect(find(/child_process|\beval\(|new Function/)).toEqual([]);
  });

  test('no rule is switched off and no type given up', () => {
    expect(find(/eslint-disable|@ts-ignore|@ts-expect-error|@ts-nocheck|\bas any\b|: any\b/)).toEqual([]);
  });
});
