// What a word stands for among what is possible where it stands; small typing errors are forgiven.
import { findClosest } from '../hints/findClosest';
import type { CheckWord } from './CheckWord';
import type { Concept } from './Concept';
import { vocabulary } from './vocabulary';

/** Shorter words are too near to each other. */
const SHORTEST = 4;

export function conceptOf({ folded, isQuoted }: CheckWord, possible: readonly Concept[]): Concept | null {
  if (isQuoted) return null;
  const named = (word: string): Concept | null => possible.find((concept) => vocabulary[concept].some((each) => each === word)) ?? null;
  const exact = named(folded);
  if (exact || folded.length < SHORTEST) return exact;
  const [meant] = findClosest(folded, possible.flatMap((concept) => vocabulary[concept].filter((word) => word.length >= SHORTEST)));
  return meant === undefined ? null : named(meant);
}
