// A word of a line as explaining needs it: its text, in which what only the run can tell stands as it is written, and its place.
import type { Place, Word } from '../commands/shell/Script';

export interface TypedPiece {
  readonly text: string;
  readonly place: Place;
  readonly word: Word;
}

export function toPiece(word: Word, source: string): TypedPiece {
  const raw = source.slice(word.place.from, word.place.to);
  const isPlain = word.parts.every(({ kind }) => kind === 'text');
  const text = isPlain ? word.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('') : raw.replace(/^"(.*)"$/s, '$1');
  return { text, place: word.place, word };
}
