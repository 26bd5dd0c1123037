// Links, highlights, comments and prose: the inline forms of a note.
import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/core/notes/parseNote';

const links = (text: string): readonly string[] => parseNote('a.md', text).links.map(({ kind, target, subpath, title, isClosed }) => `${kind}|${target}|${subpath}|${title}${isClosed ? '' : '|open'}`);

describe('a wikilink', () => {
  test('has a target, a heading or block, and an alias', () => {
    expect(links('[[Redes]] [[Redes#DNS interno]] [[Redes#^puertos|los puertos]] [[#Arriba]] [[Cursos/Docker.md|curso]] ![[capas.png|200]]')).toEqual([
      'wikilink|Redes||Redes', 'wikilink|Redes|DNS interno|Redes > DNS interno', 'wikilink|Redes|^puertos|los puertos', 'wikilink||Arriba|Arriba',
      'wikilink|Cursos/Docker.md||curso', 'embed|capas.png||200',
    ]);
  });

  test('in a table escapes its bar', () => {
    expect(links('| a | b |\n|---|---|\n| [[Redes\\|red]] | x |')).toEqual(['wikilink|Redes||red']);
  });

  test('is none when empty, broken over lines, or in code', () => {
    expect(links('[[]] [[|x]] [[Redes\nDNS]] `[[Redes]]` [[Redes]')).toEqual([]);
    expect(links('[[a [[Redes]]')).toEqual(['wikilink|Redes||Redes']);
  });
});

describe('a Markdown link', () => {
  test('has a text and an address, with brackets, spaces and a title in it', () => {
    expect(links('[guía **de** redes](https://docs.docker.com/a_(b)#c "Guía") [x](<Mis notas/Redes.md>) [y](Mis%20notas/Im%C3%A1genes.md#Capas) ![logo](logo.png)')).toEqual([
      'markdown|https://docs.docker.com/a_(b)#c||guía de redes', 'markdown|Mis notas/Redes.md||x', 'markdown|Mis notas/Imágenes.md|Capas|y', 'embed|logo.png||logo',
    ]);
  });

  test('counts though a closing bracket is missing', () => {
    expect(links('[Curso](https://training.example.org/docker\n- [Guía](https://docs.docker.com/guide y mas\n- [Manual(https://docs.docker.com/manual)')).toEqual([
      'markdown|https://training.example.org/docker||Curso|open', 'markdown|https://docs.docker.com/guide||Guía|open', 'markdown|https://docs.docker.com/manual||Manual|open',
    ]);
  });

  test('holds a picture, or an address as its text, and is one link', () => {
    expect(links('[![logo](logo.png)](https://docs.docker.com) [https://a.dev](https://a.dev)')).toEqual(['embed|logo.png||logo', 'markdown|https://docs.docker.com||logo', 'markdown|https://a.dev||https://a.dev']);
  });

  test('may be defined on a line of its own', () => {
    expect(links('[manual]: https://docs.docker.com "El manual"\n\n[^1]: nota al pie https://a.dev\n\n[ojo]: esto es texto')).toEqual(['markdown|https://docs.docker.com||manual', 'url|https://a.dev||https://a.dev']);
  });

  test('is no task, no footnote, no placeholder', () => {
    expect(links('- [ ] (nada)\n- [x](\n\nver [^1] y docker run [OPTIONS] (opcional)\n\n[vacio]()')).toEqual([]);
  });
});

describe('a bare address', () => {
  test('ends where the sentence goes on', () => {
    expect(links('Ver https://docs.docker.com/run. (o http://a.dev/x_(y)) <https://b.dev> y www.docker.com, **https://c.dev**')).toEqual([
      'url|https://docs.docker.com/run||https://docs.docker.com/run', 'url|http://a.dev/x_(y)||http://a.dev/x_(y)', 'url|https://b.dev||https://b.dev', 'url|www.docker.com||www.docker.com', 'url|https://c.dev||https://c.dev',
    ]);
  });

  test('is none in code, and none without anything behind the scheme', () => {
    expect(links('`https://a.dev` https:// xhttps://b.dev')).toEqual([]);
  });

  test('has its exact place', () => {
    const text = '# A\n\n> dos\n> ver https://a.dev/b';
    const [link] = parseNote('a.md', text).links;
    expect(link?.span).toEqual({ from: 17, to: 32, line: 4 });
    expect(link?.section.title).toBe('A');
  });
});

describe('a highlight', () => {
  test('is what stands between two pairs of equals signs', () => {
    const { highlights } = parseNote('a.md', 'una ==capa== y a == b o `==x==`\n==otra\nlinea== ===');
    expect(highlights.map(({ text, span }) => [text, span.line])).toEqual([['capa', 1], ['otra linea', 2]]);
  });
});

describe('a comment', () => {
  const comments = (text: string): readonly string[] => parseNote('a.md', text).comments.map(({ from, to }) => text.slice(from, to));

  test('is no part of what the note says', () => {
    const text = 'antes %% [[oculto]] #oculto (revisar) %% después\n\n%%\n- run: oculto\n\n```bash\ndocker ps\n%%\n\n<!-- https://oculto.dev -->\nfin';
    const note = parseNote('a.md', text);
    expect([note.links, note.tags, note.commands, note.blocks]).toEqual([[], [], [], []]);
    expect(comments(text)).toEqual(['%% [[oculto]] #oculto (revisar) %%', '%%\n- run: oculto\n\n```bash\ndocker ps\n%%', '<!-- https://oculto.dev -->']);
    expect(note.prose.map((part) => part.text.replace(/ +/g, ' '))).toEqual(['antes después', 'fin']);
  });

  test('is none in code, where it is never closed, or where a paragraph ends before it', () => {
    expect(comments('`%% a %%` y 50%%\n\n```sh\ndate +%%d%%\n```\n\nun 10 %% y\n\notro 20 %% mas')).toEqual([]);
    expect(parseNote('a.md', 'sube un 5%%\n\n# Redes').sections).toHaveLength(1);
  });

  test('leaves the words beside it on the line as they are', () => {
    const note = parseNote('a.md', '%%x%% # no es titulo\n\n- %% y %% run: corre\n- ps: lista\n\n# Redes %% z %%');
    expect(note.sections.map((section) => section.title)).toEqual(['Redes']);
    expect(note.prose[0]?.text).toBe('      # no es titulo');
    expect(note.blocks).toEqual([]);
  });
});

describe('prose', () => {
  const prose = (text: string): readonly (readonly string[])[] => parseNote('a.md', text).prose.map((part) => [part.kind, part.text]);

  test('is every leaf block of words, with its kind', () => {
    expect(prose('# Redes\nuno\ndos\n\n- tres\n  cuatro\n  - cinco\n\n> seis\n\n> [!note] siete\n> ocho\n\n| a |\n|---|\n| b |')).toEqual([
      ['heading', 'Redes'], ['paragraph', 'uno\ndos'], ['item', 'tres\n  cuatro'], ['item', 'cinco'], ['quote', 'seis'], ['callout', '[!note] siete\n  ocho'], ['table', '| a |'], ['table', '| b |'],
    ]);
  });

  test('is found in HTML too, whose tags are no words', () => {
    expect(prose('<div class="x">\n(revisar) <b>esto</b> #no\n</div>\n\n<style>\n.x { color: #fff }\n</style>')).toEqual([['paragraph', '               \n(revisar)    esto     #no\n      ']]);
    expect(parseNote('a.md', '<div>\n #no https://a.dev\n</div>')).toMatchObject({ tags: [], links: [{ target: 'https://a.dev' }] });
  });

  test('has blanks where code and addresses stand, so that offsets hold', () => {
    const text = 'usa `docker run` o [la guía](https://a.dev) de https://b.dev';
    expect(prose(text)).toEqual([['paragraph', 'usa              o [la guía                 de              ']]);
    expect(prose('[[Redes|las redes]] `x')).toEqual([['paragraph', '[[Redes|las redes]] `x']]);
  });
});
