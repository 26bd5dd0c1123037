// Concepts of the vocabulary on the map: where sections meet, what ties them, and with which line.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTopicMap } from '../../../src/core/map/buildTopicMap';
import { ConceptLens } from '../../../src/core/map/ConceptLens';
import { TopicIndex } from '../../../src/core/map/TopicIndex';
import type { Tie, TopicMap } from '../../../src/core/map/TopicMap';
import { parseNote } from '../../../src/core/notes/parseNote';
import { dockerVocabulary } from '../../../src/core/vocabulary/dockerVocabulary';

const lens = new ConceptLens(dockerVocabulary());

const draft = `**Tags:** #_Todo
#ToTag #ToLink
- - -
## cosas que añadir
docker no lee del stdin si no se le pide
#### ¿Que es un contenedor?
Un proceso aislado por el kernel gracias a nameespaces y cgruops.
tipos:
- LXC
- LXD
- LXCFS
Estados
- ejecutando
- salido
modos
- attacht
#### ¿Que son las imagenes?(completar)
Una imagen es la plantilla de los contenedores
### Comandos
- run: arranca un contenedor
- exec, ejecuta algo dentro
- ps: lista los que corren
##### vm vs container
###### Arquitectura de vm
hyper visor debajo de las maquinas virtuales
###### Arquitectura de vm
en cambio en docker el kernel es uno
`;

const mapOf = (...notes: readonly (readonly [path: string, text: string])[]): TopicMap => buildTopicMap(notes.map(([path, text]) => parseNote(path, text)), lens);

const told = ({ from, kind, to, line }: Tie): string => `${from} ${kind} ${to} ${line}`;

const tiesAt = (map: TopicMap, id: string): readonly string[] => map.ties.filter(({ from, to }) => from === id || to === id).map(told);

describe('a note full of mistakes', () => {
  const map = mapOf(['Docker.md', draft]);

  test('ties the container to what keeps it apart, misspelt as it is, and to what its lists say of it', () => {
    expect(tiesAt(map, 'concept:container')).toEqual(
      expect.arrayContaining([
        'section:Docker.md#cosas que añadir#¿Que es un contenedor? about concept:container 6',
        'concept:container isolates with concept:namespace 7',
        'concept:container isolates with concept:cgroup 7',
        'concept:lxc is a concept:container 9',
        'concept:lxd is a concept:container 10',
        'concept:lxcfs is a concept:container 11',
        'concept:state-running part of concept:container 13',
        'concept:state-exited part of concept:container 14',
        'concept:attached part of concept:container 16',
        'concept:container uses concept:image 17',
        'command:container/run creates concept:container 6',
        'command:container/exec uses concept:container 6',
        'concept:container contrasts with concept:virtual-machine 23',
      ]),
    );
  });

  test('calls concepts as its language does', () => {
    expect(map.topics.find(({ id }) => id === 'concept:container')).toEqual({ id: 'concept:container', label: 'contenedor', kind: 'concept', path: 'Docker.md', line: 6 });
    expect(map.topics.find(({ id }) => id === 'concept:image')?.label).toBe('imagen');
  });

  test('keeps two sections of one name apart, and ties each to what it names', () => {
    const sections = map.topics.filter(({ label }) => label === 'Arquitectura de vm').map(({ id }) => id);
    expect(sections).toHaveLength(2);
    expect(map.ties.filter(({ from, to }) => from === sections[0] && to === 'concept:hypervisor').map(told)).toHaveLength(1);
    expect(map.ties.filter(({ from, to }) => to === 'concept:docker' && sections.includes(from)).map(({ from }) => from)).toEqual([sections[1]]);
  });
});

test('a topic has the names of both languages, a command its own without `docker`', () => {
  expect(lens.namesOf('concept:container')).toEqual(expect.arrayContaining(['container', 'contenedor']));
  expect(lens.namesOf('command:container/ls')).toEqual(expect.arrayContaining(['ps', 'container ls']));
  expect(lens.namesOf('section:a.md#Redes')).toEqual([]);
});

test('sections of several notes about one concept meet in it', () => {
  const map = mapOf(['a.md', '# Docker\n## Volúmenes\n'], ['b.md', '# Docker volumes\nA volume outlives its container.\n']);
  expect(tiesAt(map, 'concept:volume').filter((tie) => tie.includes(' about '))).toEqual(['section:a.md#Docker#Volúmenes about concept:volume 2', 'section:b.md#Docker volumes about concept:volume 1']);
});

test('all names of a command are one topic', () => {
  const map = mapOf(['a.md', '# Docker\n### Comandos\n- ps: lista\n'], ['b.md', '# Docker\n### Comandos\n- container ls: otra vez\n'], ['c.md', '# Docker\nSe mira con `docker container list`.\n']);
  expect(tiesAt(map, 'command:container/ls').filter((tie) => tie.includes('#'))).toEqual([
    'section:a.md#Docker#Comandos defines command:container/ls 3',
    'section:b.md#Docker#Comandos defines command:container/ls 3',
    'section:c.md#Docker mentions command:container/ls 2',
  ]);
});

test('everyday words in notes of other things name no concept', () => {
  const { topics } = mapOf(['Viaje.md', '# Viaje\nLa imagen de la playa, un puerto y el volumen de la radio. Run every morning.\n']);
  expect(topics.filter(({ kind }) => kind === 'concept' || kind === 'command')).toEqual([]);
});

test('what a list says goes before what the vocabulary knows, and the first note that says so before the next', () => {
  const said = '# Docker\n## Contenedores\ntipos:\n- LXC\n';
  const map = mapOf(['b.md', said], ['a.md', `# Docker\nLXC es un contenedor\n`], ['c.md', said]);
  expect(map.ties.filter(({ from, to }) => from === 'concept:lxc' && to === 'concept:container')).toEqual([{ from: 'concept:lxc', to: 'concept:container', kind: 'is a', path: 'b.md', line: 4 }]);
});

const piece = fc.constantFrom(
  '# Docker\n', '## Contenedores\n', '## Imágenes y contenedores\n', '### Comandos\n', '- ps: x\n', '- container ls\n', '- FROM\n', 'tipos:\n- LXC\n- otro\n', 'Estados\n- salido\n', 'un contenedor ', 'nameespaces ', 'cgroup ', 'LXD ',
  'máquina virtual ', '`docker run` ', 'imagen ', 'volumen ', '\n', 'FROM ', '## Sources\n- [x](https://x.y)\n',
);
const edit = fc.record({ path: fc.constantFrom('a.md', 'B.md', 'Docker.md', 'c/d.md'), text: fc.option(fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')), { freq: 4 }) });

test('is after every edit what all notes give at once, and so is what its diffs add up to', () => {
  const sorted = (ties: Iterable<Tie>): readonly Tie[] => [...ties].sort((one, other) => (told(one) < told(other) ? -1 : 1));
  const keyOf = ({ from, to, kind }: Tie): string => `${from} ${kind} ${to}`;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 10 }), (edits) => {
      const index = new TopicIndex(lens);
      const texts = new Map<string, string>();
      const followed = new Map<string, Tie>();
      for (const { path, text } of edits) {
        if (text === null) index.remove(path);
        else index.set(parseNote(path, text));
        if (text === null) texts.delete(path);
        else texts.set(path, text);
        const { ties } = index.update();
        for (const tie of ties.removed) expect(followed.delete(keyOf(tie))).toBe(true);
        for (const tie of [...ties.added, ...ties.changed]) followed.set(keyOf(tie), tie);
        const expected = mapOf(...texts);
        expect(new Set(index.map.topics)).toEqual(new Set(expected.topics));
        expect(sorted(index.map.ties)).toEqual(sorted(expected.ties));
        expect(sorted(followed.values())).toEqual(sorted(expected.ties));
      }
    }),
    { numRuns: 100 },
  );
});
