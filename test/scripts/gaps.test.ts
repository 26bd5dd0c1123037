// `gaps` of the headless notebook: its three formats, its exit codes, and SARIF by the schema of the standard.
import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder = '';

interface Ending {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function gaps(...args: readonly string[]): Promise<Ending> {
  const env = { PATH: process.env['PATH'] ?? '', LANG: 'en_GB.UTF-8' };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'build/notebook.mjs'), 'gaps', ...args], { env, cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

beforeAll(async () => {
  execFileSync(process.execPath, ['esbuild.config.mjs', 'headless'], { cwd: root });
  folder = await mkdtemp(join(tmpdir(), 'notebook-gaps-'));
  await mkdir(join(folder, 'vault/año 1'), { recursive: true });
  await mkdir(join(folder, 'hints'));
  await mkdir(join(folder, 'done'));
  await writeFile(join(folder, 'vault/año 1/Redes.md'), '\ufeff## DNS\r\n## Puente\r\nun switch (revisar esto) por software\r\n');
  await writeFile(join(folder, 'hints/Logs.md'), '**Tags:** #_Todo\n- - -\n# Logs\nEverything that a container prints.\n');
  await writeFile(join(folder, 'done/Logs.md'), '# Logs\nEverything that a container prints.\n');
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

test('each gap is a line with its place and its rule', async () => {
  expect(await gaps('vault')).toEqual({
    code: 1,
    stderr: '',
    stdout: 'vault/año 1/Redes.md:1  Unfinished: Nothing is written below “DNS”.  [empty-section]\nvault/año 1/Redes.md:3  Unfinished: A remark in the text says: “revisar esto”.  [marker]\n',
  });
});

test('as JSON, with the flag of the other commands too', async () => {
  const { stdout } = await gaps('vault', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject([{ path: 'año 1/Redes.md', line: 1, rule: 'empty-section', severity: 'warning' }, { line: 3, section: 'Puente', quote: 'revisar esto' }]);
  expect((await gaps('vault', '--json')).stdout).toBe(stdout);
});

test('as SARIF, with an address and exact columns', async () => {
  const { stdout, code } = await gaps('vault', '--format=sarif', '--fail-on=never');
  expect(code).toBe(0);
  const at = (region: object): object => ({ locations: [{ physicalLocation: { artifactLocation: { uri: 'vault/a%C3%B1o%201/Redes.md' }, region } }] });
  expect(JSON.parse(stdout)).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        results: [
          { ruleId: 'empty-section', level: 'warning', ...at({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 7 }) },
          { ruleId: 'marker', level: 'warning', ...at({ startLine: 3, startColumn: 11, endLine: 3, endColumn: 25 }) },
        ],
      },
    ],
  });
});

test('the exit code is 1 from the chosen severity on', async () => {
  const codes = async (path: string): Promise<readonly number[]> => (await Promise.all(['info', 'warning', 'error', 'never'].map((severity) => gaps(path, '--fail-on', severity)))).map(({ code }) => code);
  expect(await codes('vault')).toEqual([1, 1, 0, 0]);
  expect(await codes('hints')).toEqual([1, 0, 0, 0]);
  expect(await codes('done')).toEqual([0, 0, 0, 0]);
  expect((await gaps('done')).stdout).toBe('Nothing unfinished was found.\n');
});

test('what cannot be answered is said, with exit code 2', async () => {
  expect(await gaps('vault', '--format', 'xml')).toEqual({ code: 2, stdout: '', stderr: 'There is no format “xml”. There are: text, json, sarif.\n' });
  expect((await gaps('vault', '--fail-on', 'fatal')).stderr).toBe('There is no severity “fatal”. There are: info, warning, error, never.\n');
  expect((await gaps('nowhere')).code).toBe(2);
  expect((await gaps('vault', '--fail-on')).stderr).toBe('--fail-on needs a value. See: notebook --help.\n');
});

describe('by the schema of SARIF 2.1.0', () => {
  let isValid: (log: unknown) => boolean;
  let complaints: () => string;

  beforeAll(async () => {
    const read = async (path: string): Promise<object> => JSON.parse(await readFile(join(root, 'node_modules', path), 'utf8')) as object;
    const ajv = new Ajv({ schemaId: 'id', meta: false, unknownFormats: 'ignore', allErrors: true });
    ajv.addMetaSchema(await read('ajv/lib/refs/json-schema-draft-04.json'));
    const validate = ajv.compile(await read('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
    isValid = (log) => validate(log) === true;
    complaints = () => ajv.errorsText(validate.errors);
  });

  test.each(['vault', 'hints', 'done', '.'])('the log of %s is valid', async (path) => {
    const { stdout } = await gaps(path, '--format', 'sarif');
    expect(isValid(JSON.parse(stdout)), complaints()).toBe(true);
  });

  test('so is that of the demo vault in Spanish, which has a gap of nearly every kind', async () => {
    const { stdout } = await gaps(join(root, 'demo-vault'), '--format', 'sarif', '--language', 'es');
    const log = JSON.parse(stdout) as { readonly runs: readonly [{ readonly results: readonly object[] }] };
    expect(log.runs[0].results.length).toBeGreaterThan(20);
    expect(isValid(log), complaints()).toBe(true);
  });

  test('the schema refuses what is no log', async () => {
    const { stdout } = await gaps('vault', '--format', 'sarif');
    for (const [right, wrong] of [['"2.1.0"', '"2.2.0"'], ['"level": "warning"', '"level": "grave"'], ['"startLine": 1', '"startLine": 0'], ['"ruleIndex"', '"ruleNumber"']]) {
      expect(stdout).toContain(right);
      expect(isValid(JSON.parse(stdout.replace(right ?? '', wrong ?? '')))).toBe(false);
    }
  });
});
