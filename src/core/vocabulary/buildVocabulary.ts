// Makes a Vocabulary of concepts as their files write them. A name that both languages share is one name.
import type { Concept, ConceptTie } from './Concept';
import type { ConceptSource } from './ConceptSource';
import { keyOfName } from './keyOfName';
import { readName } from './readName';
import type { Vocabulary } from './Vocabulary';
import type { VocabularyName } from './VocabularyName';

const manual = 'https://docs.docker.com/';

export function buildVocabulary(sources: Iterable<ConceptSource>): Vocabulary {
  const concepts = new Map<string, Concept>();
  const names: VocabularyName[] = [];
  for (const source of sources) {
    concepts.set(source.id, toConcept(source));
    names.push(...readNames(source));
  }
  return { concepts, names };
}

function toConcept({ id, names, definition, docs, ties = {} }: ConceptSource): Concept {
  const plain = (written: readonly string[]): readonly string[] => written.map((each) => readName(each).name);
  return {
    id,
    names: { en: plain(names.en), es: plain(names.es) },
    definition,
    docs: docs === '' || /^https?:/.test(docs) ? docs : manual + docs,
    ties: Object.entries(ties).flatMap(([kind, targets]) => targets.map((to) => ({ kind, to }) as ConceptTie)),
  };
}

function readNames({ id, names, misspellings = [] }: ConceptSource): readonly VocabularyName[] {
  const read = (written: string, isMisspelling: boolean): VocabularyName => ({ ...readName(written), conceptId: id, isMisspelling });
  const all = [...names.en, ...names.es].map((each) => read(each, false)).concat(misspellings.map((each) => read(each, true)));
  const known = new Set<string>();
  return all.filter(({ name, form }) => {
    const key = `${form} ${keyOfName(name)}`;
    return !known.has(key) && known.add(key);
  });
}
