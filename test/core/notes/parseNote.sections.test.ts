// Headings and the sections that they govern.
import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/core/notes/parseNote';

const titles = (text: string): readonly string[] => parseNote('a.md', text).sections.map((section) => section.title);

describe('a heading', () => {
  test('is any of one to six marks and white space, with a title or without', () => {
    const { sections } = parseNote('a.md', '# Redes\n###\n#### \n###### Puertos ##\n####TAGS\n#ToTag\n####### siete');
    expect(sections.map(({ level, title }) => [level, title])).toEqual([[1, 'Redes'], [3, ''], [4, ''], [6, 'Puertos']]);
  });

  test('may be underlined', () => {
    const { sections } = parseNote('a.md', 'Redes\n=====\ntexto\n\nPuertos\nabiertos\n---\nmas');
    expect(sections.map(({ level, title, heading }) => [level, title, heading.line])).toEqual([[1, 'Redes', 1], [2, 'Puertos abiertos', 5]]);
    expect(sections[1]?.own.line).toBe(8);
  });

  test('shows its words without the marks on them', () => {
    expect(titles('# **Redes** y `docker network`\n## ***Sources:***\n## 🐳 _ballena_ ~~azul~~\n## ver [[Volúmenes|los volúmenes]] y [la guía](https://docs.docker.com)')).toEqual([
      'Redes y docker network', 'Sources:', '🐳 ballena azul', 'ver los volúmenes y la guía',
    ]);
    expect(titles('## variables_de_entorno y 2 * 3 * 4\n## \\<identificador\\> \\# no\n## ==clave== `*_x_*`')).toEqual([
      'variables_de_entorno y 2 * 3 * 4', '<identificador> # no', 'clave *_x_*',
    ]);
  });

  test('drops its workflow tags and keeps the words of its topic tags', () => {
    expect(titles('## Reinicio #_Todo\n## Redes de #Linux\n#### #ToTag')).toEqual(['Reinicio', 'Redes de Linux', '']);
  });

  test('keeps its text as written beside the title', () => {
    const [section] = parseNote('a.md', 'x\n\n  ## **Redes** %% luego %%\ntexto').sections;
    expect(section?.rawTitle).toBe('**Redes** %% luego %%');
    expect(section?.title).toBe('Redes');
    expect(section?.heading).toEqual({ from: 3, to: 29, line: 3 });
  });

  test('is no section inside a quote, a callout, a list, code, a comment or frontmatter', () => {
    const text = '---\ntitle: x\n# comentario: de YAML\n---\n> # cita\n\n> [!note] Nota\n> ## callout\n\n- # lista\n\n```bash\n# limpia\n```\n\n%%\n# oculto\n%%\n\n<!--\n# oculto\n-->\n\n# Visible';
    expect(titles(text)).toEqual(['Visible']);
  });

  test('can say the same twice', () => {
    const { sections } = parseNote('a.md', '# Redes\n## Puertos\n## Puertos');
    expect(sections.map(({ index, title }) => [index, title])).toEqual([[0, 'Redes'], [1, 'Puertos'], [2, 'Puertos']]);
  });

  test('below an unclosed fence is code, as a reader sees it', () => {
    const note = parseNote('a.md', '# Redes\n```bash\ndocker ps\n# Puertos\n## Sources');
    expect(note.sections.map((section) => section.title)).toEqual(['Redes']);
    expect(note.blocks[0]?.isClosed).toBe(false);
  });
});

describe('a section', () => {
  const note = parseNote('a.md', 'antes\n# Redes\npropio\n### Puertos\nabiertos\n## Drivers\nbridge\n# Volúmenes\nfin');
  const text = ({ from, to }: { from: number; to: number }): string => note.text.slice(from, to);

  test('has its own words up to the next heading, and a body up to the next of its level or above', () => {
    expect(note.sections.map((section) => text(section.own))).toEqual(['propio\n', 'abiertos\n', 'bridge\n', 'fin']);
    expect(note.sections.map((section) => text(section.body))).toEqual(['propio\n### Puertos\nabiertos\n## Drivers\nbridge\n', 'abiertos\n', 'bridge\n', 'fin']);
  });

  test('belongs to the nearest heading of a lower level above it', () => {
    expect(note.sections.map((section) => section.parent?.title)).toEqual(['', 'Redes', 'Redes', '']);
    expect(note.preamble.children.map((section) => section.title)).toEqual(['Redes', 'Volúmenes']);
  });

  test('of level 0 holds what stands above the first heading', () => {
    expect(text(note.preamble.own)).toBe('antes\n');
    expect(note.preamble).toMatchObject({ level: 0, title: '', isPreamble: true, parent: null, index: -1 });
    expect(note.prose[0]?.section).toBe(note.preamble);
  });

  test('starts below the frontmatter', () => {
    const { preamble, prose } = parseNote('a.md', '---\ntags: [docker]\n---\nhola');
    expect(preamble.own).toEqual({ from: 23, to: 27, line: 4 });
    expect(prose.map((part) => part.text)).toEqual(['hola']);
  });
});

describe('a rule', () => {
  test('fences header and footer, with or without spaces', () => {
    const note = parseNote('a.md', '**Tags:** #Docker\n- - -\n# Redes\ntexto\n\n---\n## Sources\n***');
    expect(note.rules.map((rule) => rule.line)).toEqual([2, 6, 8]);
    expect(note.sections).toHaveLength(2);
  });

  test('straight under the tags of the header makes no heading of them', () => {
    const note = parseNote('a.md', '**MetaTags:** #_Todo\n**Tags:** #Linux #ToLink\n---\n# Redes');
    expect(note.sections.map((section) => section.title)).toEqual(['Redes']);
    expect(note.tags.map((tag) => tag.place)).toEqual(['header', 'header', 'header']);
    expect(note.rules.map((rule) => rule.line)).toEqual([3]);
  });

  test('straight under a table makes no heading of it', () => {
    const note = parseNote('a.md', '| a | b |\n|---|---|\n| 1 | 2 |\n---\n## Sources');
    expect(note.sections.map((section) => section.title)).toEqual(['Sources']);
    expect(note.prose.map(({ kind, text }) => [kind, text])).toEqual([['table', '| a | b |'], ['table', '| 1 | 2 |'], ['heading', 'Sources']]);
  });
});
