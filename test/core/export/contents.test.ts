// The map of contents as Markdown: every link leads where its words say, and no label breaks out of its line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contents } from '../../../src/core/export/contents';
import { buildTopicMap } from '../../../src/core/map/buildTopicMap';
import { parseNote } from '../../../src/core/notes/parseNote';
import { anyLabels, exportLabels, exportNotes, hostileLabels } from './exportNotes';

const [start, end] = ['%% docker-notebook: map %%', '%% docker-notebook: end of map %%'];
const body = (text: string): string => text.replace(`${start}\n`, '').replace(`${end}\n`, '');

test('notes with their headings, then what they share with its places', () => {
  const exported = exportNotes({
    'Redes.md': '#Docker\n# Redes\n## Comandos\n- port: abre\n- ps\n## Puertos: 80|443\n- - -\n## ***Sources:***\n- [Docs [1]](https://docs.example.org/a_b)\n- Un libro\n',
    'cursos/Linux.md': '# Kernel\n## Comandos\n- ps\n- top\n',
  });
  expect(contents.write(exported)).toBe(`${start}
## Notes
- [[Redes]]
	- [[Redes#Comandos|Comandos]]
	- [[Redes#Puertos 80 443|Puertos: 80/443]]
- [[cursos/Linux|Linux]]
	- [[cursos/Linux#Kernel|Kernel]]
		- [[cursos/Linux#Comandos|Comandos]]

## Commands
- port: [[Redes#Comandos|Redes › Comandos]]
- ps: [[Redes#Comandos|Redes › Comandos]], [[cursos/Linux#Comandos|Linux › Comandos]]
- top: [[cursos/Linux#Comandos|Linux › Comandos]]

## Tags
- Docker: [[Redes]]

## Sources
- [Docs \\[1\\]](<https://docs.example.org/a_b>): [[Redes]]
- Un libro: [[Redes]]
${end}
`);
});

test('of an empty vault says so', () => {
  expect(contents.write(exportNotes({}))).toBe(`${start}\nThere are no topics yet.\n${end}\n`);
});

describe('a link', () => {
  const linksOf = (exported: ReturnType<typeof exportNotes>) => parseNote('Index.md', body(contents.write(exported))).links;

  test('to a heading leads to that heading, for every heading of the demo vault', () => {
    const folder = join(import.meta.dirname, '../../../demo-vault');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
    const exported = exportNotes(Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')])));
    const listed = body(contents.write(exported)).split('\n\n')[0] ?? '';
    const index = parseNote('0 Index.md', listed.replace(/^\t+/gm, ''));
    const { ties } = buildTopicMap([index, ...exported.notes.values()]);
    const linked = new Set(ties.filter(({ kind, path }) => kind === 'links to' && path === index.path).map(({ to }) => to));
    const wanted = exported.map.topics.filter(({ id, kind, label, path, line }) => {
      const note = exported.notes.get(path);
      const isListed = !note?.sections.some(({ isFooter, heading }) => isFooter && heading.line === line) && label !== note?.title;
      return kind === 'note' || (kind === 'section' && isListed && !id.includes('~'));
    });
    expect(wanted.length).toBeGreaterThan(60);
    expect(wanted.filter(({ id }) => !linked.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('to one of two headings with the same name goes by the heading above', () => {
    expect(linksOf(exportNotes({ 'a.md': '# Imagen\n## Comandos\n# Red\n## Comandos\n' })).map(({ subpath }) => subpath)).toEqual(['', 'Imagen', 'Imagen#Comandos', 'Red', 'Red#Comandos']);
  });

  test('goes round what would end it in the path', () => {
    expect(body(contents.write(exportNotes({ 'a [b] c.md': '# x [y]\n' })))).toBe('## Notes\n- [a \\[b\\] c](a%20%5Bb%5D%20c.md)\n\t- [x \\[y\\]](a%20%5Bb%5D%20c.md#x%20y)\n');
  });

  test('is only words where no link can lead', () => {
    expect(body(contents.write(exportNotes({ 'C#.md': '# $ | %\n' })))).toBe('## Notes\n- C\\#\n\t- \\$ \\| \\%\n');
  });
});

describe('labels', () => {
  const lines = (labels: readonly string[]): readonly string[] => {
    const text = contents.write(exportLabels(labels));
    expect(text.split('\n').filter((line) => line.startsWith('%%'))).toEqual([start, end]);
    return body(text).split('\n');
  };

  test('that mean something to Markdown are words', () => {
    const text = lines(hostileLabels).join('\n');
    const note = parseNote('Index.md', text);
    expect(note.sections.map(({ title }) => title).filter((title) => !/^(?:Notes|Commands|Concepts|Instructions|Terms|Tags|Sources)$/.test(title))).toEqual([]);
    expect([note.blocks, note.tags, note.inlineCodes, note.highlights, note.comments, note.tasks]).toEqual([[], [], [], [], [], []]);
  });

  test('whatever they are, every line is a heading, an item or blank', () => {
    fc.assert(fc.property(anyLabels, (labels) => void expect(lines(labels).filter((line) => !/^(?:## \w+|\t*- .*|)$/.test(line))).toEqual([])));
  });
});
