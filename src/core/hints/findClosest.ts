// Names that somebody may have meant: the fewest keys typed wrong, swapped neighbours counting as one.

/** The nearest first, three at most; none that differs in more than a third of its letters. */
export function findClosest(wanted: string, names: readonly string[]): readonly string[] {
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return [...new Set(names)]
    .filter((name) => name !== wanted && Math.abs(name.length - wanted.length) <= limit)
    .map((name) => ({ name, distance: countTypos(wanted.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Optimal string alignment. */
function countTypos(one: string, other: string): number {
  let [before, last] = [[] as readonly number[], Array.from({ length: other.length + 1 }, (_, index) => index) as readonly number[]];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const at = (from: readonly number[], index: number): number => from[index] ?? Infinity;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost, isSwapped ? at(before, j - 2) + 1 : Infinity));
    }
    [before, last] = [last, row];
  }
  return last.at(-1) ?? 0;
}
