// Whether one letter is typed for another by a slip: its neighbour on the keyboard, or one that sounds alike in Spanish or English.

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const alike = ['bv', 'sz', 'cs', 'cz', 'gj', 'iy', 'ei', 'ae', 'ou', 'ck', 'kq'];

/** By the two letters' codes. */
const pairs: ReadonlySet<number> = new Set([...alike, ...rows.flatMap(pairsOfRow)].flatMap((pair) => [pairOf(pair.charCodeAt(0), pair.charCodeAt(1)), pairOf(pair.charCodeAt(1), pair.charCodeAt(0))]));

/** The letters by their codes, both from a to z. */
export function isNearKey(one: number, other: number): boolean {
  return pairs.has(pairOf(one, other));
}

function pairOf(one: number, other: number): number {
  return one * 128 + other;
}

/** A key has neighbours to its right, and below to the left and right. */
function pairsOfRow(row: string, index: number): readonly string[] {
  const below = rows[index + 1] ?? '';
  return [...row].flatMap((key, at) => [row.charAt(at + 1), below.charAt(at - 1), below.charAt(at)].filter((near) => near !== '').map((near) => key + near));
}
