// Whether the words with certain keys stand in a note one behind the other, in one piece of its prose. Asked of many notes, of which few have them.
import type { NoteContribution } from './NoteContribution';
import type { WordTable } from './WordTable';

/** The note has a word with the only key, or words with all of several. */
export function containsWords({ words, passages }: NoteContribution, [first = -1, ...others]: readonly number[], table: WordTable): boolean {
  if (others.length === 0) return true;
  return table.wordsOf(first).some((word) => {
    for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
      const last = at + others.length;
      if (others.every((key, index) => table.keyOf(words[at + 1 + index] ?? -1) === key) && passages.some(({ start, end }) => start <= at && last < end)) return true;
    }
    return false;
  });
}
