// What would link and tag a note better, on notes as people write them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyProposals } from '../../../src/core/edits/applyProposals';
import type { Suggestion } from '../../../src/core/linking/Suggestion';
import { suggest } from '../../../src/core/linking/suggest';
import { buildTopicMap } from '../../../src/core/map/buildTopicMap';
import { ConceptLens } from '../../../src/core/map/ConceptLens';
import { parseNote } from '../../../src/core/notes/parseNote';
import { dockerVocabulary } from '../../../src/core/vocabulary/dockerVocabulary';
import { arbitraryNote } from '../notes/arbitraryNote';

const lens = new ConceptLens(dockerVocabulary());

/** Suggestions for the first of the notes. */
function suggestFor(texts: Readonly<Record<string, string>>, declined: readonly string[] = []): readonly Suggestion[] {
  const notes = new Map(Object.entries(texts).map(([path, text]) => [path, parseNote(path, text)]));
  const [note] = notes.values();
  return note ? suggest(note, { notes, map: buildTopicMap([...notes.values()], lens), lens }, new Set(declined)) : [];
}

function applyAll(texts: Readonly<Record<string, string>>): string {
  const [text = ''] = Object.values(texts);
  const found = suggestFor(texts);
  const edit = applyProposals(text, found, new Set(found.map(({ id }) => id)));
  return edit.ok ? text.slice(0, edit.value.from) + edit.value.insert + text.slice(edit.value.to) : text;
}

/** The lines as they would be. */
const afterOf = ({ change }: Suggestion): string => change.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])).join('');
const linksOf = (found: readonly Suggestion[]): readonly string[] => found.filter(({ reason }) => reason.kind === 'mention' || reason.kind === 'asked').map(afterOf);
const others = { 'Contenedores.md': '#Docker\n# ¿Qué es un contenedor?\nUn proceso aislado.\n', 'Linux.md': '#Docker\n# Linux\n## cgroups\nLimitan.\n## enlazar con los hipervisores\n' };

describe('links', () => {
  test('lead from words, misspelt too, to the heading about them, once in a section', () => {
    expect(linksOf(suggestFor({ 'a.md': '#Docker #ToLink\n# Docker\nUn contenedor usa cgruops. Otro contenedor también.\n', ...others }))).toEqual([
      'Un [[Contenedores#¿Qué es un contenedor?|contenedor]] usa cgruops. Otro contenedor también.',
      'Un contenedor usa [[Linux#cgroups|cgruops]]. Otro contenedor también.',
    ]);
  });

  test.each([
    ['code', '# Docker\nse usa `cgroups` aquí\n'],
    ['a code block', '# Docker\n```\ncgroups\n```\n'],
    ['a link', '# Docker\nver [los cgroups](https://x.y)\n'],
    ['a heading', '# Docker\n## cgroups y más\n'],
    ['a comment', '# Docker\n%% cgroups %%\n'],
    ['the frontmatter', '---\ntitle: cgroups de Docker\n---\n# Docker\n'],
    ['the footer', '# Docker\n- - -\n## ***Sources:***\n- el manual de cgroups\n'],
    ['a section that has the link', '# Docker\n[[Linux#cgroups]] son los cgroups\n'],
  ])('never stand in %s', (_, text) => {
    expect(linksOf(suggestFor({ 'a.md': text, ...others })).filter((line) => line.includes('Linux#cgroups|'))).toEqual([]);
  });

  test('do not lead into their own section, nor to a heading that is itself a task', () => {
    expect(linksOf(suggestFor({ 'Linux.md': others['Linux.md'].replace('Limitan.', 'Los cgroups de Docker limitan, y los hipervisores también.') }))).toEqual([]);
  });

  test('come below a heading that asks for them', () => {
    expect(linksOf(suggestFor({ 'a.md': '# Docker\n#### enlazar con Linux para saber lo que es un cgroup\n\n### otra\n', ...others }))).toEqual(['#### enlazar con Linux para saber lo que es un cgroup\n[[Linux#cgroups|cgroup]]']);
  });

  test('in a table keep the cell whole', () => {
    expect(linksOf(suggestFor({ 'a.md': '# Docker\n| a | b |\n|---|---|\n| los cgroups | x |\n', ...others }))).toEqual(['| los [[Linux#cgroups\\|cgroups]] | x |']);
  });
});

describe('links to headings by their names', () => {
  const own = {
    'Registros.md': '# Registros\n## Tarifas de la Academia\nCien por hora.\n## enlazar con las tarifas\n## Windows\n## .decode(cadena larga)\n',
    'Moodle.md': 'Donde se entrega.\n',
    'Plazos.md': '## Pascua\nOtro.\n## Ventajas\nMuchas.\n## Casos de uso\nPocos.\n',
  };
  const linked = (text: string): readonly string[] => suggestFor({ 'a.md': `#Docker\n# Curso\n${text}\n`, ...own }).filter(({ reason }) => reason.kind === 'named').map(afterOf);

  test.each([
    ['two words that say something, whatever their case, accents and number', 'Paga la tarifa de la academía.', 'Paga la [[Registros#Tarifas de la Academia|tarifa de la academía]].'],
    ['the name of a note within a sentence', 'El curso usa Moodle siempre.', 'El curso usa [[Moodle]] siempre.'],
    ['a name at the top of a note', 'Se entrega en Pascua.', 'Se entrega en [[Plazos#Pascua|Pascua]].'],
  ])('lead from %s', (_, text, expected) => {
    expect(linked(text)).toEqual([expected]);
  });

  test.each([
    ['one ordinary word', 'Tiene sus ventajas.'],
    ['a name that is no name here', 'Eso es la pascua.'],
    ['a capital that the sentence asks for', 'Ventajas: muchas.'],
    ['one word of a heading below another', 'Hecho con Windows.'],
    ['words with a mark between them', 'Las tarifas. De la academia, nada.'],
    ['code', 'Usa decode cadena larga.'],
    ['a heading', '## La tarifa de la academia'],
  ])('never from %s', (_, text) => {
    expect(linked(text)).toEqual([]);
  });

  test('take the longer words where a concept is named within them, and the concept where it is', () => {
    const texts = { 'a.md': '#Docker\n# Curso\nMira los límites de Docker Hub y luego Docker Hub.\n', 'Hub.md': '# Docker Hub\nAquí.\n', 'Limites.md': '# Límites de Docker Hub\nCien.\n' };
    expect(suggestFor(texts).flatMap(({ reason, edits }) => (reason.kind === 'named' || reason.kind === 'mention' ? edits.map(({ insert }) => insert) : []))).toContain('[[Limites#Límites de Docker Hub|límites de Docker Hub]]');
  });
});

describe('broken links', () => {
  const reasons = (text: string, more: Readonly<Record<string, string>> = others): unknown => suggestFor({ 'a.md': text, ...more }).map((suggestion) => [suggestion.reason.kind, afterOf(suggestion)]);

  test('are led to the note or heading of nearly the same name', () => {
    expect(reasons('[[Contenedor]] y [[Linux#cgruops]]')).toEqual([['broken', '[[Contenedores|Contenedor]] y [[Linux#cgruops]]'], ['broken', '[[Contenedor]] y [[Linux#cgroups|Linux > cgruops]]']]);
  });

  test('are told where nothing is like them', () => {
    expect(reasons('[[Marte]]')).toEqual([['broken', '[[Marte]]']]);
  });

  test('are not those that lead somewhere, to files, or out of the vault', () => {
    expect(reasons('[[Linux]] [[Linux#cgroups]] [[plano.png]] [x](https://y.z) ![[Nada]] [[#Nada^]]'.replace(' [[#Nada^]]', ''))).toEqual([]);
  });

  test('of several notes of one name say which is meant', () => {
    expect(reasons('[[Redes]]', { 'x/Redes.md': '', 'x/y/Redes.md': '' })).toEqual([['ambiguous', '[[x/Redes|Redes]]']]);
  });
});

describe('tags', () => {
  const namesFor = (texts: Readonly<Record<string, string>>): readonly string[] => suggestFor(texts).flatMap(({ reason }) => (reason.kind === 'tag' ? [`${reason.name} ${reason.notes}`] : []));

  test('are those that the vault uses, as it writes them', () => {
    expect(namesFor({ 'a.md': '#Docker #ToTag\n# Docker\n## Redes\n## Volúmenes\n', 'b.md': '#Docker/redes\n', 'c.md': '#volumes\n' })).toEqual(['Docker/redes 1', 'volumes 1']);
  });

  test('are new where none is near, and few', () => {
    expect(namesFor({ 'a.md': '#Docker #ToTag\n# Docker\n## Redes\n## Volúmenes\n## Imágenes\n' })).toHaveLength(2);
  });

  test('go behind the others of the header, and away goes what asked for them', () => {
    const tagged = applyAll({ 'a.md': '**Tags:** #_Todo\n#ToTag #Docker \n- - -\n# Docker\n## Las redes\n' });
    expect(tagged).toBe('**Tags:** #_Todo\n#ToTag #Docker #Red \n- - -\n# Docker\n## Las redes\n');
    expect(applyAll({ 'a.md': tagged })).toBe('**Tags:** #_Todo\n#Docker #Red \n- - -\n# Docker\n## Las redes\n');
  });

  test('begin a note that has none, below its frontmatter', () => {
    expect(applyAll({ 'a.md': '---\na: b\n---\n# Docker\r\n## Las redes\r\n' })).toBe('---\na: b\n---\n#Docker\r\n#Red\r\n# Docker\r\n## Las redes\r\n');
  });
});

test('nothing comes again that was declined, and then the tag may go', () => {
  const texts = { 'a.md': '#Docker #ToLink\n# Docker\nUn cgroup.\n', ...others };
  const [first] = suggestFor(texts);
  expect(first?.reason.kind).toBe('mention');
  expect(suggestFor(texts, [first?.id ?? '']).map(({ reason }) => reason.kind)).toEqual(['done']);
});

test('whatever the note, all at once is what each is by itself, and no tag is asked for twice', () => {
  fc.assert(
    fc.property(arbitraryNote, (text) => {
      const texts = { 'a.md': text, ...others };
      const found = suggestFor(texts);
      const edits = found.flatMap((suggestion) => suggestion.edits).sort((one, other) => one.from - other.from || one.to - other.to);
      let expected = '';
      let at = 0;
      for (const { from, to, insert } of edits) {
        expect(0 <= from && from <= to && to <= text.length).toBe(true);
        // Two tags beside each other share the blank between them.
        if (from < at && insert !== '') continue;
        expected += text.slice(at, Math.max(at, from)) + insert;
        at = Math.max(at, to);
      }
      const after = applyAll(texts);
      expect(after).toBe(expected + text.slice(at));
      const again = suggestFor({ ...texts, 'a.md': after }).map(({ id }) => id);
      expect(found.filter(({ id }) => id.startsWith('tag:') && again.includes(id))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
