// How many keys were typed wrong: letters left out, added, replaced, or two neighbours swapped (optimal string alignment). A letter for one that is
// not near it counts twice: that is another word (puerto, puesto) more often than a slip.
import { isNearKey } from './isNearKey';

/** The distance of two words; any number above `limit` means more than `limit`. */
export function countTypos(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  const width = other.length + 1;
  let before: number[] = [];
  let last = Array.from({ length: width }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    const letter = one.charCodeAt(i - 1);
    let least = i;
    for (let j = 1; j < width; j++) {
      const otherLetter = other.charCodeAt(j - 1);
      const replaced = letter === otherLetter ? 0 : isNearKey(letter, otherLetter) ? 1 : 2;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + replaced);
      const isSwapped = i > 1 && j > 1 && letter === other.charCodeAt(j - 2) && one.charCodeAt(i - 2) === otherLetter;
      if (isSwapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row[j] = best;
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[width - 1] ?? limit + 1;
}
