// `notebook export`: formats, where they go, and what is said when they cannot.
import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exporters } from '../../src/core/export/exporters';

const root = join(import.meta.dirname, '../..');
const formats = [...exporters.map(({ id }) => id), 'svg'];
let folder = '';

interface Ending {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function notebook(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ending> {
  const env = { PATH: process.env['PATH'] ?? '', ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'build/notebook.mjs'), ...args], { env, cwd: folder, maxBuffer: 64_000_000 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

beforeAll(async () => {
  execFileSync(process.execPath, ['esbuild.config.mjs', 'headless'], { cwd: root });
  folder = await mkdtemp(join(tmpdir(), 'notebook-export-'));
  await cp(join(root, 'demo-vault'), join(folder, 'vault'), { recursive: true });
  await mkdir(join(folder, 'one'));
  await writeFile(join(folder, 'one/Redes.md'), '# Redes\n## Comandos\n- port: abre\n- ps\n');
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(formats)('%s of the demo vault goes to standard output, or into a file', async (format) => {
  const { code, stdout, stderr } = await notebook(['export', 'vault', '--format', format]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Contenedores');
  expect(await notebook(['export', 'vault', `--format=${format}`, '--out', `map.${format}`])).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await readFile(join(folder, `map.${format}`), 'utf8')).toBe(stdout);
});

test('svg is a picture of all topics with a mark each, the same every time, and there is no other picture', async () => {
  const [first, again, map] = await Promise.all([notebook(['export', 'vault', '--format', 'svg']), notebook(['export', 'vault', '--format', 'svg']), notebook(['export', 'vault', '--format', 'json'])]);
  expect(again.stdout).toBe(first.stdout);
  const { topics } = JSON.parse(map.stdout) as { topics: readonly { kind: string }[] };
  for (const [kind, colour] of [['note', '#086ddd'], ['concept', '#e0ac00'], ['source', '#707070']]) {
    expect([...first.stdout.matchAll(new RegExp(`<(?:circle|polygon)[^>]* fill="${colour}"`, 'g'))]).toHaveLength(topics.filter((topic) => topic.kind === kind).length);
  }
  expect((await notebook(['export', 'vault', '--format', 'png'])).stderr).toContain('There is no format “png”');
});

test('json is the map of analyse --json', async () => {
  const [map, analysis] = await Promise.all([notebook(['export', 'vault', '--format', 'json']), notebook(['analyse', 'vault', '--json'])]);
  expect(JSON.parse(map.stdout)).toStrictEqual((JSON.parse(analysis.stdout) as { map: unknown }).map);
});

test('in Spanish the words of the file are Spanish, its keys are not', async () => {
  const spanish = { LANG: 'es_ES.UTF-8' };
  expect((await notebook(['export', 'one', '--format', 'mermaid'], spanish)).stdout).toContain('-->|"contiene"|');
  expect((await notebook(['export', 'one', '--format', 'moc', '--language', 'es'])).stdout).toContain('## Comandos\n- port: [[Redes#Comandos|Redes › Comandos]]');
  expect((await notebook(['export', 'one', '--format', 'csv'], spanish)).stdout).toMatch(/^from,"from kind",tie/);
});

describe('a map of contents', () => {
  test('takes the place of the one in its note, which it does not list', async () => {
    const path = join(folder, 'one/Índice.md');
    const frame = (inner: string): string => `\ufeff# Índice\r\n%% docker-notebook: map %%\r\n${inner}%% docker-notebook: end of map %%\r\nfin`;
    await writeFile(path, frame('- old\r\n'));
    for (let times = 0; times < 2; times++) {
      expect(await notebook(['export', 'one', '--format', 'moc', '--out', 'one/Índice.md'])).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(await readFile(path, 'utf8')).toBe(frame('## Notes\r\n- [[Redes]]\r\n\t- [[Redes#Comandos|Comandos]]\r\n\r\n## Commands\r\n- port: [[Redes#Comandos|Redes › Comandos]]\r\n- ps: [[Redes#Comandos|Redes › Comandos]]\r\n'));
    }
    await rm(path);
  });

  test('leaves a note alone whose marks are damaged', async () => {
    const text = 'a\n%% docker-notebook: map %%\nb';
    await writeFile(join(folder, 'damaged.md'), text);
    const { code, stderr } = await notebook(['export', 'one', '--format', 'moc', '--out', 'damaged.md']);
    expect([code, stderr]).toEqual([2, 'damaged.md was left as it is. The map of contents that begins on line 2 has no end mark. Put the end mark back, or delete the mark on that line.\n']);
    expect(await readFile(join(folder, 'damaged.md'), 'utf8')).toBe(text);
  });
});

describe('what cannot be done is said, with exit code 2:', () => {
  test.each([
    ['no format', ['export', 'one'], `Say in which format: notebook export PATH --format ${formats.join('|')}.`],
    ['an unknown format', ['export', 'one', '--format', 'png'], `There is no format “png”. There are: ${formats.join(', ')}.`],
    ['a format without its name', ['export', 'one', '--format'], '--format needs a value. See: notebook --help.'],
    ['a file without its name', ['export', 'one', '--format', 'csv', '--out', '--json'], '--out needs a value. See: notebook --help.'],
    ['an unknown option', ['export', 'one', '--format', 'csv', '--json'], 'There is no option --json. See: notebook --help.'],
    ['no path', ['export', '--format', 'csv'], 'Say which note or folder to read: notebook analyse PATH.'],
    ['a path that is not there', ['export', 'gone', '--format', 'csv'], 'There is no file or folder gone. Check the path; a relative one starts at the current folder.'],
    ['a folder that is not there', ['export', 'one', '--format', 'csv', '--out', 'gone/map.csv'], 'gone/map.csv could not be written (ENOENT).'],
    ['a folder as the file', ['export', 'one', '--format', 'moc', '--out', 'one'], 'one could not be written (EISDIR).'],
  ])('%s', async (_, args, problem) => expect(await notebook(args)).toEqual({ code: 2, stdout: '', stderr: `${problem}\n` }));

  test('in Spanish', async () => {
    expect((await notebook(['export', 'one', '--format', 'png'], { LANG: 'es' })).stderr).toBe(`No existe el formato «png». Hay estos: ${formats.join(', ')}.\n`);
  });
});

test('help names every format', async () => {
  for (const language of ['en', 'es']) {
    const { stdout } = await notebook(['--help'], { LANG: language });
    const paragraph = /notebook export [^]*?(?=\n {2}notebook)/.exec(stdout)?.[0] ?? '';
    for (const format of formats) expect(paragraph).toMatch(new RegExp(`\\b${format}\\b`));
  }
});
