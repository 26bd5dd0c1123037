// Whether the words with certain keys stand in a note one behind the other, in one piece of its prose.
import type { NoteContribution } from './NoteContribution';
import type { WordTable } from './WordTable';

export function containsWords({ words, passages }: NoteContribution, keys: readonly number[], table: WordTable): boolean {
  if (keys.length < 2) return true;
  const [first] = keys;
  return passages.some(({ start, end }) => {
    for (let at = start; at + keys.length <= end; at++) {
      if (table.keyOf(words[at] ?? -1) === first && keys.every((key, index) => table.keyOf(words[at + index] ?? -1) === key)) return true;
    }
    return false;
  });
}
