// What a word of a line holds beside its text.
import type { Word } from '../commands/shell/Script';
import type { ExplainedPart } from './ExplainedPart';

/** A variable, a placeholder, or the output of another command. */
export function explainWord(word: Word, source: string): readonly ExplainedPart[] {
  const text = source.slice(word.place.from, word.place.to);
  return word.parts.flatMap((part): readonly ExplainedPart[] => {
    if (part.kind === 'substitution') return [{ kind: 'substitution', place: word.place, text }];
    if (part.kind !== 'variable') return [];
    const isPlaceholder = /^[<[]/.test(part.name);
    return [{ kind: isPlaceholder ? 'placeholder' : 'variable', place: word.place, text: isPlaceholder ? part.name : `$${part.name}`, name: part.name }];
  });
}
