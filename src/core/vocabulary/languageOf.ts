// The language of a text, by its small words: whichever of the two says more of them, English where neither does.
import { makeSplitter } from '../notes/makeSplitter';

const spanish = 'de la el que los las una para con es se por como del al su no más está son'.split(' ');
const english = 'the of and to in is that it for with are this be or as from by an on'.split(' ');
const weights: ReadonlyMap<string, number> = new Map([...spanish.map((word) => [word, 1] as const), ...english.map((word) => [word, -1] as const)]);
const longest = Math.max(...[...weights.keys()].map(({ length }) => length));

/** What stands at the beginning is enough to tell. */
const sample = 1500;
const splitLetters = makeSplitter(/\p{L}/u);

export function languageOf(text: string): 'en' | 'es' {
  const { text: begin, count, starts, ends } = splitLetters(text.slice(0, sample).toLowerCase());
  let balance = 0;
  for (let index = 0; index < count; index++) {
    const [from, to] = [starts[index] ?? 0, ends[index] ?? 0];
    if (to - from <= longest) balance += weights.get(begin.slice(from, to)) ?? 0;
  }
  return balance > 0 ? 'es' : 'en';
}
