// What the vocabulary says of a command or of what a heading is about. It is asked for only where a fix needs it: a vault makes it from all its notes.
import type { ConceptLens } from '../../map/ConceptLens';
import { conceptTopicId } from '../../map/conceptTopicId';
import { subjectOf } from '../../map/subjectOf';
import type { FixContext } from './Fix';

export function defineFrom(lens: () => ConceptLens): FixContext['define'] {
  return (kind, words, language) => {
    const known = lens();
    if (kind === 'command') return known.definitionOf(`command:${known.commandOf(words) ?? ''}`, language);
    const concept = known.conceptOf(subjectOf(words));
    return concept ? known.definitionOf(conceptTopicId(concept.id), language) : '';
  };
}
