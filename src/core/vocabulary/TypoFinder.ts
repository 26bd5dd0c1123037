// Finds the word of the vocabulary that somebody meant and typed wrong. A word that means something itself is never taken for another: this is
// asked only about words that the vocabulary lacks, and not for those that ordinaryNeighbours lists.
import { conceptKey } from './conceptKey';
import { countTypos } from './countTypos';
import { ordinaryNeighbours } from './ordinaryNeighbours';

interface Target {
  /** As names write it, folded. */
  readonly word: string;
  readonly key: string;
  /** Which letters it has, one bit each: a cheap first look. */
  readonly letters: number;
}

const shortest = 5;
/** From this length on, two keys typed wrong are forgiven. */
const long = 8;

export class TypoFinder {
  private readonly byFirst = new Map<string, Target[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const key = conceptKey(word);
      if (key.length < shortest || !/^[a-z]+$/.test(word)) continue;
      const target = { word, key, letters: lettersOf(key) };
      const group = this.byFirst.get(key.charAt(0));
      if (group) group.push(target);
      else this.byFirst.set(key.charAt(0), [target]);
    }
  }

  /** The nearest; null where there is none, or where two are as near. */
  find(folded: string, key: string): string | null {
    if (key.length < shortest || !/^[a-z]+$/.test(key) || ordinaryNeighbours.has(folded) || ordinaryNeighbours.has(key)) return null;
    const letters = lettersOf(key);
    let best: string | null = null;
    let least = 3;
    for (const first of [key.charAt(0), key.charAt(1)]) {
      for (const target of this.byFirst.get(first) ?? []) {
        // The first letter is right, or changed places with the second.
        if (first !== key.charAt(0) && target.key.charAt(1) !== key.charAt(0)) continue;
        const limit = Math.min(target.key.length, key.length) >= long ? 2 : 1;
        if (countBits(letters ^ target.letters) > 2 * limit + 1) continue;
        // In the singular and as written: `conteneodres`, `kubernets`.
        const typos = Math.min(countSlips(key, target.key, limit), countSlips(folded, target.word, limit));
        if (typos > limit) continue;
        // Of two as near, the one with as many letters: neighbours swapped is the commonest slip.
        const cost = typos + Math.abs(target.word.length - folded.length) / 10;
        if (cost > least || target.key === best) continue;
        best = cost === least ? null : target.key;
        least = cost;
      }
      if (key.charAt(0) === key.charAt(1)) break;
    }
    return best;
  }
}

function countSlips(one: string, other: string, limit: number): number {
  const typos = countTypos(one, other, limit);
  return typos <= limit && isOtherEnding(one, other, typos) ? limit + 1 : typos;
}

/**
 * Words that part only at the end are two forms, or two words (puerto, puerta; contain, container; registro, registrado); swapped and
 * doubled letters are slips.
 */
function isOtherEnding(one: string, other: string, typos: number): boolean {
  let same = 0;
  while (same < one.length && one.charAt(same) === other.charAt(same)) same++;
  const [rest, otherRest] = [one.slice(same), other.slice(same)];
  if (typos > 1 && Math.min(rest.length, otherRest.length) < 3) return true;
  if (rest.length > 2 || otherRest.length > 2) return false;
  if (rest !== '' && rest.at(-1) === otherRest.at(-1)) return false;
  const isSwap = rest.length === 2 && rest.charAt(0) === otherRest.charAt(1) && rest.charAt(1) === otherRest.charAt(0);
  const isDoubled = otherRest === '' && rest === one.charAt(same - 1);
  return one !== other && !isSwap && !isDoubled;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 97);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
