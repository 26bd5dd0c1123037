// Puts the terms of its user over a vocabulary. One that has a name of a concept in it is that concept: its names are more, its words go before.
import { foldText } from '../notes/foldText';
import type { Concept } from './Concept';
import { keyOfName } from './keyOfName';
import type { OwnTerm } from './OwnTerm';
import type { Vocabulary } from './Vocabulary';
import type { VocabularyName } from './VocabularyName';

export function mergeVocabulary(base: Vocabulary, terms: readonly OwnTerm[]): Vocabulary {
  if (terms.length === 0) return base;
  const owners = new Map<string, string>();
  for (const { name, conceptId, form } of base.names) {
    const key = keyOfName(name);
    // Whoever writes `port` means the port and not the command that is called by it alone.
    if (!owners.has(key) && form !== 'alone' && form !== 'capitals') owners.set(key, conceptId);
  }
  const concepts = new Map(base.concepts);
  const names: VocabularyName[] = [...base.names];
  for (const term of terms) {
    const known = term.names.map((name) => owners.get(keyOfName(name))).find((id) => id !== undefined);
    const concept = known === undefined ? undefined : concepts.get(known);
    const merged = concept ? addTo(concept, term) : toConcept(term);
    concepts.set(merged.id, merged);
    for (const name of term.names) {
      const key = keyOfName(name);
      if (owners.get(key) === merged.id) continue;
      owners.set(key, merged.id);
      names.push({ name, form: 'general', conceptId: merged.id, isMisspelling: false });
    }
  }
  return { concepts, names };
}

function toConcept({ names, definition, docs }: OwnTerm): Concept {
  return { id: `own:${foldText(names[0])}`, names: { en: names, es: names }, definition: { en: definition, es: definition }, docs, ties: [] };
}

function addTo(concept: Concept, { names, definition, docs }: OwnTerm): Concept {
  const add = (known: readonly string[]): readonly string[] => [...known, ...names.filter((name) => !known.some((each) => keyOfName(each) === keyOfName(name)))];
  return {
    ...concept,
    names: { en: add(concept.names.en), es: add(concept.names.es) },
    definition: definition === '' ? concept.definition : { en: definition, es: definition },
    docs: docs === '' ? concept.docs : docs,
  };
}
