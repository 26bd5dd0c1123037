// Which sources stand behind what notes say.
import { describe, expect, test } from 'vitest';
import { buildTopicMap } from '../../../src/core/map/buildTopicMap';
import { ConceptLens } from '../../../src/core/map/ConceptLens';
import { findSources } from '../../../src/core/map/findSources';
import { parseNote } from '../../../src/core/notes/parseNote';
import { dockerVocabulary } from '../../../src/core/vocabulary/dockerVocabulary';

const lens = new ConceptLens(dockerVocabulary());
const texts = {
  'a.md': '#Docker\n# Volúmenes\n- tmpfs: en memoria\n## Copias\nVer la red.\n- - -\n### ***Sources:***\n[Manual](https://a.b)\n[Curso](https://c.d)\n',
  'b.md': '# Volúmenes\nOtra vez.\n- - -\n### ***Sources:***\n[Curso](https://c.d)\n',
  'c.md': '# Namespaces\nSin fuente.\n',
};
const sources = findSources(buildTopicMap(Object.entries(texts).map(([path, text]) => parseNote(path, text)), lens));
const of = (id: string): readonly string[] | undefined => sources.has(id) ? [...(sources.get(id) ?? [])].sort() : undefined;

describe('the sources of a topic', () => {
  const both = ['source:https://a.b', 'source:https://c.d'];

  test('are those of its note, for every section of it', () => {
    expect(of('note:a.md')).toEqual(both);
    expect(of('section:a.md#Volúmenes#Copias')).toEqual(both);
    expect(of('note:b.md')).toEqual(['source:https://c.d']);
  });

  test('are those of all notes that explain it', () => {
    expect([of('concept:volume'), of('concept:tmpfs'), of('tag:docker')]).toEqual([both, both, both]);
  });

  test('are none where its note cites none, and not asked for where notes only name it', () => {
    expect([of('note:c.md'), of('concept:namespace')]).toEqual([[], []]);
    expect([of('concept:network'), of('source:https://a.b')]).toEqual([undefined, undefined]);
  });
});
