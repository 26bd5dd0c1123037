import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'build/notebook.mjs');

interface Ending {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function notebook(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ending> {
  const env = { PATH: process.env['PATH'] ?? '', ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env, cwd: folder, maxBuffer: 64_000_000 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const redes = `**Tags:** #_Todo #Docker
#ToTag #DiseñoDeSistemas
- - -
# Redes
## Comandos
- port:
- network ls: lista las redes (revisar esto)
## Uso
\`\`\`bash
docker network ls
\`\`\`
## Alias
## Chapter
### Inner
palabras de sobra para una sección
- - -
## ***Sources:***
- [Docs](https://docs.example.org/redes)
`;

let folder = '';

beforeAll(async () => {
  execFileSync(process.execPath, ['esbuild.config.mjs', 'headless'], { cwd: root });
  folder = await mkdtemp(join(tmpdir(), 'notebook-'));
  await mkdir(join(folder, 'vault/cursos'), { recursive: true });
  await mkdir(join(folder, 'vault/.obsidian'));
  await mkdir(join(folder, 'vault/node_modules'));
  await mkdir(join(folder, 'vault/carpeta.md'));
  await mkdir(join(folder, 'empty'));
  await writeFile(join(folder, 'vault/Redes.md'), redes);
  await writeFile(join(folder, 'vault/cursos/Linux.md'), '**Tags:** #_Done\n- - -\n# Linux\nlo de las redes está en [[Redes#Uso]]\n');
  await writeFile(join(folder, 'vault/cursos/Bytes.MD'), Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a, 0xc3]));
  for (const hidden of ['.obsidian/a.md', 'node_modules/b.md', 'cursos/c.txt']) await writeFile(join(folder, 'vault', hidden), '# no');
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('analyse --json', () => {
  test('of a note writes exactly what is promised', async () => {
    const { code, stdout, stderr } = await notebook(['analyse', 'vault/Redes.md', '--json']);
    expect([code, stderr]).toEqual([0, '']);
    const words = (...parts: readonly string[]): unknown => expect.stringMatching(new RegExp(parts.join('.*')));
    expect(JSON.parse(stdout)).toStrictEqual({
      notes: [
        {
          path: 'Redes.md',
          title: 'Redes',
          tags: ['_Todo', 'Docker', 'ToTag', 'DiseñoDeSistemas'],
          state: 'todo',
          sources: [{ title: 'Docs', url: 'https://docs.example.org/redes', line: 18 }],
          sections: [
            { title: 'Redes', level: 1, line: 4, status: 'complete' },
            { title: 'Comandos', level: 2, line: 5, status: 'unfinished' },
            { title: 'Uso', level: 2, line: 8, status: 'complete' },
            { title: 'Alias', level: 2, line: 12, status: 'empty' },
            { title: 'Chapter', level: 2, line: 13, status: 'complete' },
            { title: 'Inner', level: 3, line: 14, status: 'complete' },
            { title: 'Sources:', level: 2, line: 17, status: 'complete' },
          ],
          commands: [
            { name: 'port', line: 6, description: '' },
            { name: 'network ls', line: 7, description: 'lista las redes (revisar esto)' },
          ],
          blocks: [{ language: 'bash', line: 9, code: 'docker network ls', runnable: true }],
          gaps: [
            { rule: 'workflow-tag', line: 1, section: '', message: words('#_Todo', 'not finished') },
            { rule: 'to-tag', line: 2, section: '', message: words('#ToTag') },
            { rule: 'missing-description', line: 6, section: 'Comandos', message: words('“port”', 'description') },
            { rule: 'marker', line: 7, section: 'Comandos', message: words('“revisar esto”') },
            { rule: 'empty-section', line: 12, section: 'Alias', message: words('“Alias”', 'heading') },
          ],
        },
      ],
      map: {
        topics: [
          { id: 'note:Redes.md', label: 'Redes', kind: 'note', path: 'Redes.md', line: 1 },
          ...[['Redes', 4], ['Comandos', 5], ['Uso', 8], ['Alias', 12], ['Chapter', 13], ['Inner', 14], ['Sources:', 17]].map(([label, line]) => ({
            id: expect.stringContaining(`#${label}`) as unknown, label, kind: 'section', path: 'Redes.md', line,
          })),
          { id: 'command:container/port', label: 'port', kind: 'command', path: 'Redes.md', line: 6 },
          { id: 'command:network/ls', label: 'network ls', kind: 'command', path: 'Redes.md', line: 7 },
          { id: 'tag:docker', label: 'Docker', kind: 'tag', path: 'Redes.md', line: 1 },
          { id: expect.stringContaining('tag:') as unknown, label: 'DiseñoDeSistemas', kind: 'tag', path: 'Redes.md', line: 2 },
          { id: expect.stringContaining('source:') as unknown, label: 'Docs', kind: 'source', path: 'Redes.md', line: 18 },
          { id: 'concept:network', label: 'red', kind: 'concept', path: 'Redes.md', line: 4 },
        ],
        ties: expect.arrayContaining([{ from: 'note:Redes.md', to: 'tag:docker', kind: 'tagged', path: 'Redes.md', line: 1 }]) as unknown,
      },
      study: expect.arrayContaining([{ concept: 'network-driver', topic: 'concept:network-driver', state: 'missing', because: 'network' }]) as unknown,
      totals: { notes: 1, sections: 7, topics: 14, ties: expect.any(Number) as unknown, gaps: 5 },
    });
  });

  test('of a vault reads every note below it, in the order of their paths', async () => {
    const { code, stdout } = await notebook(['analyse', '--json', 'vault/']);
    const analysis = JSON.parse(stdout) as { notes: { path: string; title: string; state: string }[]; map: { ties: unknown[] }; totals: { notes: number } };
    expect(code).toBe(0);
    expect(analysis.notes.map((note) => `${note.path} ${note.title} ${note.state}`)).toEqual(['Redes.md Redes todo', 'cursos/Bytes.MD Bytes none', 'cursos/Linux.md Linux done']);
    expect(analysis.map.ties).toContainEqual({ from: 'section:cursos/Linux.md#Linux', to: 'section:Redes.md#Redes#Uso', kind: 'links to', path: 'cursos/Linux.md', line: 4 });
    expect(analysis.totals.notes).toBe(3);
  });

  test('writes messages in the language that is asked for, else in that of the terminal', async () => {
    const messageOf = async (args: readonly string[], environment: Readonly<Record<string, string>>): Promise<string> => {
      const { stdout } = await notebook(['analyse', 'vault/Redes.md', '--json', ...args], environment);
      return (JSON.parse(stdout) as { notes: { gaps: { message: string }[] }[] }).notes[0]?.gaps[0]?.message ?? '';
    };
    expect(await messageOf([], { LANG: 'es_ES.UTF-8' })).toContain('no está terminada');
    expect(await messageOf([], { LC_ALL: '', LC_MESSAGES: 'es_MX', LANG: 'en_US.UTF-8' })).toContain('no está terminada');
    expect(await messageOf([], { LC_ALL: 'C.UTF-8', LANG: 'es_ES.UTF-8' })).toContain('not finished');
    expect(await messageOf(['--language', 'es'], { LANG: 'C' })).toContain('no está terminada');
    expect(await messageOf(['--language=en'], { LANG: 'es' })).toContain('not finished');
  });
});

describe('the report', () => {
  test('gives each gap a place to open, with what to do, and counts', async () => {
    const { code, stdout } = await notebook(['analyse', 'vault']);
    expect(code).toBe(0);
    expect(stdout).toContain('vault/Redes.md  7 sections (5 complete, 1 unfinished, 1 empty), 2 commands, 1 code block, 5 gaps');
    expect(stdout).toMatch(/ {2}vault\/Redes\.md:7 {2}.*“revisar esto”.*\n {6}\S/);
    expect(stdout).toContain('vault/cursos/Linux.md  1 section (1 complete, 0 unfinished, 0 empty), 0 commands, 0 code blocks, 0 gaps');
    expect(stdout).toMatch(/Empty section +1\n/);
    expect(stdout).toMatch(/\n3 notes, 9 sections, \d+ topics, \d+ ties, 6 gaps\n$/);
  });

  test('speaks Spanish in a Spanish terminal, and has no colours in a file', async () => {
    const { stdout } = await notebook(['analyse', 'vault/Redes.md'], { LANG: 'es_ES.UTF-8', TERM: 'xterm' });
    expect(stdout).toMatch(/vault\/Redes\.md:12 {2}No hay nada escrito bajo «Alias»\./);
    expect(stdout).toMatch(/1 nota, 7 secciones, 14 temas, \d+ relaciones, 5 huecos/);
    expect(stdout).not.toContain('\u001b');
  });

  test('says so where nothing is unfinished', async () => {
    expect((await notebook(['analyse', 'vault/cursos/Linux.md'])).stdout).toContain('Nothing unfinished was found.');
  });
});

describe('what cannot be read', () => {
  test.each([
    [['analyse', 'nowhere'], /nowhere/],
    [['analyse', 'empty'], /no note in empty/],
    [['analyse'], /which note or folder/],
    [['analyse', 'vault', 'empty'], /empty is one too many/],
    [['analyse', 'vault', '--jsno'], /no option --jsno/],
    [['analyse', 'vault', '--language'], /--language needs a value/],
    [['analise', 'vault'], /“analise”/],
    [[], /analyse PATH/],
  ])('%j ends with 2 and says why', async (args, why) => {
    const { code, stdout, stderr } = await notebook(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(why);
  });

  test('a bad file is named, and the rest are reported', async () => {
    await cp(join(folder, 'vault'), join(folder, 'torn'), { recursive: true });
    await symlink(join(folder, 'gone.md'), join(folder, 'torn/Perdida.md'));
    const { code, stdout, stderr } = await notebook(['analyse', 'torn', '--json']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Perdida\.md could not be read \(ENOENT\)/);
    expect((JSON.parse(stdout) as { totals: { notes: number } }).totals.notes).toBe(3);
  });

  test('bytes that are no UTF-8 become replacement characters', async () => {
    const { stdout } = await notebook(['analyse', 'vault/cursos/Bytes.MD', '--json']);
    expect((JSON.parse(stdout) as { notes: { sections: { title: string }[] }[] }).notes[0]?.sections[0]?.title).toBe('\ufffd\ufffd');
  });
});

describe('help', () => {
  test.each([
    [['--help'], {}, /Usage:/],
    [['--help'], { LANG: 'es_ES.UTF-8' }, /Uso:/],
    [['analyse', '--help'], {}, /analyse PATH/],
    [['--version'], {}, /^\d+\.\d+\.\d+\n$/],
  ])('%j in %j', async (args, environment, words) => {
    const { code, stdout } = await notebook(args, environment);
    expect(code).toBe(0);
    expect(stdout).toMatch(words);
  });
});
