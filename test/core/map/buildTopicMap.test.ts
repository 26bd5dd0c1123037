import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTopicMap } from '../../../src/core/map/buildTopicMap';
import type { TieKind, TopicMap } from '../../../src/core/map/TopicMap';
import { parseNote } from '../../../src/core/notes/parseNote';

const mapOf = (notes: Readonly<Record<string, string>>): TopicMap => buildTopicMap(Object.entries(notes).map(([path, text]) => parseNote(path, text)));

/** Ties of a kind as `kind label -> kind label`. */
function tiesOf(map: TopicMap, kind: TieKind): readonly string[] {
  const labels = new Map(map.topics.map((topic) => [topic.id, `${topic.kind} ${topic.label}`]));
  return map.ties.filter((tie) => tie.kind === kind).map((tie) => `${labels.get(tie.from) ?? tie.from} -> ${labels.get(tie.to) ?? tie.to}`);
}

const redes = `**Tags:** #_Todo #Docker
- - -
# Redes
## ¿Qué es un puente?
Un switch por software.
## Comandos
- network ls: lista las redes
- port, muestra los puertos publicados
#### Dockerfile
- EXPOSE: solo documenta
####
- - -
## ***Sources:***
- [Documentación](https://docs.example.org/redes/)
`;

describe('the topics of a note', () => {
  const map = mapOf({ 'Redes.md': redes });

  test('are the note, its titled sections and what it defines, each with the line where it stands', () => {
    expect(map.topics.map((topic) => `${topic.kind} ${topic.label} ${topic.line}`)).toEqual([
      'note Redes 1',
      'section Redes 3',
      'section ¿Qué es un puente? 4',
      'section Comandos 6',
      'section Dockerfile 9',
      expect.stringMatching(/^section Sources:? 13$/),
      'command network ls 7',
      'command port 8',
      'instruction EXPOSE 10',
      'tag Docker 1',
      'source Documentación 14',
    ]);
  });

  test('are contained by the note and by the sections above', () => {
    expect(tiesOf(map, 'contains').filter((tie) => !tie.includes('Sources'))).toEqual([
      'note Redes -> section Redes',
      'section Redes -> section ¿Qué es un puente?',
      'section Redes -> section Comandos',
      'section Comandos -> section Dockerfile',
    ]);
  });

  test('are defined where they are listed, tagged by the header and cited by the footer', () => {
    expect(tiesOf(map, 'defines')).toEqual(['section Comandos -> command network ls', 'section Comandos -> command port', 'section Dockerfile -> instruction EXPOSE']);
    expect(tiesOf(map, 'tagged')).toEqual(['note Redes -> tag Docker']);
    expect(tiesOf(map, 'cites')).toEqual(['note Redes -> source Documentación']);
  });

  test('keep their ids when lines move', () => {
    const moved = mapOf({ 'Redes.md': redes.replace('# Redes\n', '# Redes\nuna linea\n\ny otra\n') });
    expect(moved.topics.map((topic) => topic.id)).toEqual(map.topics.map((topic) => topic.id));
  });
});

describe('a topic that notes share', () => {
  test('is one, and leads to the first note by path, whatever the order in which notes are read', () => {
    const [b, a] = [parseNote('b.md', '# B\n- ps: lista\n- stop: para\n\n#Docker'), parseNote('a.md', '# A\n- `docker ps`: lists\n- logs: prints\n\n#docker')];
    for (const notes of [[a, b], [b, a]]) {
      const { topics } = buildTopicMap(notes);
      expect(topics.filter((topic) => topic.label === 'ps')).toEqual([{ id: 'command:ps', label: 'ps', kind: 'command', path: 'a.md', line: 2 }]);
      expect(topics.filter((topic) => topic.kind === 'tag').map((topic) => topic.label)).toEqual(['docker']);
    }
  });

  test('is the same source with and without a slash at the end', () => {
    const footer = (url: string): string => `# A\ntext\n- - -\n## Sources\n- ${url}`;
    const map = mapOf({ 'a.md': footer('https://docs.example.org/logs'), 'b.md': footer('https://docs.example.org/logs/') });
    expect(map.topics.filter((topic) => topic.kind === 'source')).toHaveLength(1);
    expect(tiesOf(map, 'cites')).toHaveLength(2);
  });
});

describe('sections', () => {
  test('with equal headings stay two topics', () => {
    const map = mapOf({ 'a.md': '# VM\n## Arquitectura\na\n## Arquitectura\nb\n# Docker\n## Arquitectura\nc' });
    const ids = map.topics.filter((topic) => topic.label === 'Arquitectura').map((topic) => topic.id);
    expect(ids).toEqual(['section:a.md#VM#Arquitectura', 'section:a.md#VM#Arquitectura~2', 'section:a.md#Docker#Arquitectura']);
  });

  test('below a heading without title belong to what contains it', () => {
    const map = mapOf({ 'a.md': '# Redes\n##\n### Puentes\ntexto' });
    expect(tiesOf(map, 'contains')).toEqual(['note a -> section Redes', 'section Redes -> section Puentes']);
  });

  test('are tagged where the tag stands in them, workflow tags aside', () => {
    const map = mapOf({ 'a.md': '# Redes\n## Puentes\nver #Linux y #ToTag' });
    expect(tiesOf(map, 'tagged')).toEqual(['note a -> tag Linux', 'section Puentes -> tag Linux']);
  });
});

describe('links', () => {
  const vault = {
    'Redes.md': '# Redes\n## Puentes\ntexto',
    'cursos/Linux.md': '# Linux\n## cgroups\ntexto\n## Redes\n### cgroups\notra',
    'cursos/Otro.md': 'x',
  };
  const linkFrom = (path: string, link: string): readonly string[] => tiesOf(mapOf({ ...vault, [path]: `## Aquí\nver ${link}` }), 'links to');

  test.each([
    ['[[Redes]]', ['section Aquí -> note Redes']],
    ['[[redes|las redes]]', ['section Aquí -> note Redes']],
    ['[[Linux]]', ['section Aquí -> note Linux']],
    ['[[cursos/Linux]]', ['section Aquí -> note Linux']],
    ['[[Redes#Puentes]]', ['section Aquí -> section Puentes']],
    ['[[Linux#Redes#cgroups]]', ['section Aquí -> section cgroups']],
    ['[[Redes#No existe]]', ['section Aquí -> note Redes']],
    ['![[Redes#Puentes]]', ['section Aquí -> section Puentes']],
    ['[redes](Redes.md#Puentes)', ['section Aquí -> section Puentes']],
    ['[linux](./cursos/Linux.md)', ['section Aquí -> note Linux']],
    ['[[No existe]]', []],
    ['[[No existe#Puentes]]', []],
    ['[web](https://example.org/Redes.md)', []],
    ['https://example.org/Redes', []],
  ])('%s', (link, ties) => {
    expect(linkFrom('a.md', link)).toEqual(ties);
  });

  test('from a folder lead to what stands beside them, or above', () => {
    expect(linkFrom('cursos/a.md', '[otro](Otro.md)')).toEqual(['section Aquí -> note Otro']);
    expect(linkFrom('cursos/a.md', '[redes](../Redes.md)')).toEqual(['section Aquí -> note Redes']);
    expect(linkFrom('cursos/a.md', '[fuera](../../Redes.md)')).toEqual([]);
  });

  test('within a note lead to its section', () => {
    expect(tiesOf(mapOf({ 'a.md': '# A\nver [[#B]] y [[#C]]\n# B\ntexto' }), 'links to')).toEqual(['section A -> section B']);
  });
});

describe('mentions', () => {
  const mentionsIn = (notes: Readonly<Record<string, string>>): readonly string[] => tiesOf(mapOf(notes), 'mentions');

  test('are whole words, whatever their case, accents and number', () => {
    expect(mentionsIn({ 'a.md': '## Imágenes\ntexto\n## Capas\nCada IMAGEN tiene capas, no imaginación' })).toEqual(['section Capas -> section Imágenes']);
  });

  test('find what a question is about', () => {
    expect(mentionsIn({ 'a.md': '## ¿Qué es un contenedor?\ntexto\n## Redes\nUnen contenedores' })).toEqual(['section Redes -> section ¿Qué es un contenedor?']);
    expect(mentionsIn({ 'a.md': '## What is an overlay?\ntext\n## Networks\nAn overlay spans machines' })).toEqual(['section Networks -> section What is an overlay?']);
  });

  test('take the longest name', () => {
    expect(mentionsIn({ 'a.md': '## Registro\na\n## Registro privado\nb\n## Subir\nHace falta un registro privado' })).toContain('section Subir -> section Registro privado');
    expect(mentionsIn({ 'a.md': '## Registro\na\n## Registro privado\nb\n## Subir\nHace falta un registro privado' })).not.toContain('section Subir -> section Registro');
  });

  test('of a command need the word docker where its name is an everyday word', () => {
    const list = '## Órdenes\n- run: arranca\n- inspect: lo cuenta todo\n- rmi: borra\n';
    expect(mentionsIn({ 'a.md': `${list}## Uso\nWe run it, then docker run again and rmi at the end` })).toEqual(['section Uso -> command run', 'section Uso -> command rmi']);
  });

  test('of an instruction need capitals where its name is an everyday word', () => {
    const list = '## Dockerfile\n- FROM: la base\n- COPY: copia\n- CMD: lo que arranca\n';
    expect(mentionsIn({ 'a.md': `${list}## Uso\nIt comes from the base, then COPY and cmd` })).toEqual(['section Uso -> instruction COPY', 'section Uso -> instruction CMD']);
  });

  test('of a term, a tag and another note', () => {
    const notes = { 'Namespaces.md': 'x\n\n#DiseñoDeSistemas', 'a.md': '## Tipos\n- LXC: contenedores de sistema\n\n## Uso\nLXC usa namespaces, un tema de diseño de sistemas' };
    expect(mentionsIn(notes)).toEqual(['section Uso -> term LXC', 'section Uso -> note Namespaces', 'section Uso -> tag DiseñoDeSistemas']);
  });

  test('prefer the section of the same note, and leave out what several others head', () => {
    const puentes = '## Puentes\ntexto';
    expect(tiesOf(mapOf({ 'a.md': puentes, 'b.md': puentes, 'c.md': '## Uso\ncon puentes' }), 'mentions')).toEqual([]);
    const map = mapOf({ 'a.md': puentes, 'b.md': `${puentes}\n## Uso\ncon puentes` });
    expect(map.ties.filter((tie) => tie.kind === 'mentions')).toEqual([{ from: 'section:b.md#Uso', to: 'section:b.md#Puentes', kind: 'mentions', path: 'b.md', line: 4 }]);
  });

  test.each([
    ['itself, its own note or what stands above it', { 'Redes.md': '# Puentes\n## Alias\nLos alias de los puentes y las redes' }],
    ['what it already links to', { 'Linux.md': 'x', 'a.md': '## A\n[[Linux]] es un linux' }],
    ['words of code, addresses and tags', { 'Linux.md': 'x', 'a.md': '## A\n`linux` https://example.org/linux y #linux/otro' }],
    ['everyday words', { 'a.md': '## Cada\na\n## Tipos\nb\n## Example\nc\n## Uso\nCada uno de los tipos is an example' }],
    ['short words', { 'a.md': '## vm\na\n## Uso\nuna vm' }],
  ])('leave out %s', (_, notes) => {
    expect(mentionsIn(notes)).toEqual([]);
  });
});

describe('any vault', () => {
  const piece = fc.constantFrom('# A\n', '## A\n', '####\n', '- run: x\n', '- FROM\n', '[[a]]', '[[a#A]]', '[[#A]]', '#t ', '#_Todo ', 'https://x.y/z ', '## Sources\n', '\n', 'docker run ', 'palabra ', '[x](%zz.md)', '[x](%C3.md)');
  const notes = fc.dictionary(fc.constantFrom('a.md', 'b.md', 'c/a.md', 'c/d.md'), fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')));

  test('gives ids that are unique, ties that lead from a topic to another, and none twice', () => {
    fc.assert(
      fc.property(notes, (texts) => {
        const { topics, ties } = mapOf(texts);
        const ids = new Set(topics.map((topic) => topic.id));
        expect(ids.size).toBe(topics.length);
        for (const { from, to } of ties) expect([ids.has(from), ids.has(to), from === to]).toEqual([true, true, false]);
        expect(new Set(ties.map(({ from, to, kind }) => JSON.stringify([from, to, kind]))).size).toBe(ties.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a tie', () => {
  test('says on which line it is said first', () => {
    const map = mapOf({ 'a.md': '#Docker\n# Redes\ntexto\ny los puentes\n[[#Puentes]]\n## Puentes\n- EXPOSE: puerto\n- - -\n## Sources\n- https://docs.example.org/redes' });
    const lines = map.ties.filter(({ kind, to }) => !(kind === 'contains' && to.includes('Sources'))).map(({ kind, path, line }) => `${kind} ${path}:${line}`);
    expect(lines).toEqual(['contains a.md:2', 'tagged a.md:1', 'cites a.md:10', 'contains a.md:6', 'links to a.md:5', 'defines a.md:7']);
  });

  test('by a mention has the line of the words within their paragraph', () => {
    const map = mapOf({ 'a.md': '# Redes\ntexto\ny los puentes\n# Puentes\ntexto' });
    expect(map.ties.find(({ kind }) => kind === 'mentions')).toMatchObject({ path: 'a.md', line: 3 });
  });
});
