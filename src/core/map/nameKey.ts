// The key under which a word is looked up in prose: folded and in the singular, so that `imágenes` finds `imagen`.
// Plurals only: going further (final vowels, stems) makes `puerto` and `puerta` one word.
import { foldText } from '../notes/foldText';

// `_` joins words in names of variables, not in prose; an apostrophe ends a word.
const word = /[\p{L}\p{M}\p{N}_]+/gu;

export interface ProseWord {
  readonly text: string;
  readonly offset: number;
}

export function* wordsIn(text: string): Generator<ProseWord> {
  for (const match of text.matchAll(word)) yield { text: match[0], offset: match.index };
}

export function nameKey(text: string): string {
  const folded = foldText(text);
  // luz, luces and interfaz, interfaces meet at -ce; red, redes and file, files meet without their e.
  return dropPlural(folded).replace(/z$/, 'ce').replace(/(?<=..[lnrdjy])e$/, '');
}

/** Shorter words are left alone: `logs`, `ps`, `bus`. */
function dropPlural(word: string): string {
  return word.length < 5 || !/[^su]s$/.test(word) ? word : word.slice(0, -1);
}
