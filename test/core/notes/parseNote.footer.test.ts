// The footer that lists a note's sources.
import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/core/notes/parseNote';

const sources = (text: string): readonly string[] => parseNote('a.md', text).sources.map(({ title, url, span }) => `${span.line} ${title}|${url}`);

describe('the footer', () => {
  test('is called Sources, in Spanish or English, with any emphasis, level and colon', () => {
    for (const heading of ['## ***Sources:***', '# Fuentes', '###### Referencias:', '## **References**', '#### _Bibliografía_', '***Sources:***', 'Sources', '**Fuentes:**', '**Fuentes**:']) {
      const note = parseNote('a.md', `# Redes\ntexto\n\n- - -\n${heading}\n- [Guía](https://a.dev)`);
      expect(note.footer?.span.line).toBe(5);
      expect(note.footer?.section?.isFooter ?? true).toBe(true);
      expect(note.sources.map((source) => source.url)).toEqual(['https://a.dev']);
    }
  });

  test('is none where a heading or a sentence only speaks of sources', () => {
    for (const text of ['# Sources of entropy', '# Fuentes de datos', 'Las referencias: muchas', 'Sources are fine']) expect(parseNote('a.md', text).footer).toBeNull();
  });

  test('cites links of every form, and lines without a link', () => {
    expect(sources('## Sources\n- [Guía](https://a.dev/guia)\n- [Curso](https://b.dev/curso\n- https://c.dev\n- [[Cursos/Docker#Redes|el curso]]\n- Manual oficial: https://d.dev\n- *The Docker Book*, J. Turnbull\n\n[Otra](https://e.dev) y https://f.dev')).toEqual([
      '2 Guía|https://a.dev/guia', '3 Curso|https://b.dev/curso', '4 https://c.dev|https://c.dev', '5 el curso|Cursos/Docker#Redes', '6 Manual oficial|https://d.dev',
      '7 The Docker Book, J. Turnbull|', '9 Otra|https://e.dev', '9 https://f.dev|https://f.dev',
    ]);
  });

  test('cites nothing where nothing but placeholders stand', () => {
    expect(sources('## Sources\n-\n- (completar)\n- TODO\n- [ ] buscar el libro\n- ![[foto.png]]\n#ToLink\n\nVideos:')).toEqual([]);
  });

  test('may hold its sources on the same line or the next ones', () => {
    expect(sources('# A\n\n**Sources:** [Guía](https://a.dev), https://b.dev')).toEqual(['3 Guía|https://a.dev', '3 https://b.dev|https://b.dev']);
    expect(sources('Fuentes:\nhttps://a.dev\nhttps://b.dev')).toEqual(['2 https://a.dev|https://a.dev', '3 https://b.dev|https://b.dev']);
  });

  test('ends with its section: what comes after it is ordinary', () => {
    const note = parseNote('a.md', '# A\n***Sources:***\n- [Guía](https://a.dev)\n# Comandos\n- ps: lista\n- rm: borra\nver https://b.dev');
    expect(note.sources.map((source) => source.url)).toEqual(['https://a.dev']);
    expect(note.commands.map((command) => command.name)).toEqual(['ps', 'rm']);
    expect(parseNote('a.md', '## Sources\n- x\n### Libros\n- y\n## Despues\n- z').sources.map((source) => source.title)).toEqual(['x', 'y']);
  });

  test('lists neither terms nor commands', () => {
    const note = parseNote('a.md', '## Sources\n- The Docker Book\n- run: x\n- ps: y');
    expect([note.terms, note.commands]).toEqual([[], []]);
  });
});
