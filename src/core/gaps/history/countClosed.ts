// How many gaps are closed that were open before. Counted by note and rule, so that what comes and goes while somebody types counts for nothing.
import type { Gap, RuleId } from '../Gap';
import { isLasting } from './isLasting';

type Gaps = ReadonlyMap<string, readonly Gap[]>;

/** `current` tells where a note lies now. A note that is gone closed nothing: its gaps went with it. */
export function countClosed(before: Gaps, now: Gaps, current: (path: string) => string): number {
  let closed = 0;
  for (const [path, old] of before) {
    const left = now.get(current(path));
    if (!left || left === old) continue;
    const open = countRules(left);
    for (const [rule, count] of countRules(old)) closed += Math.max(0, count - (open.get(rule) ?? 0));
  }
  return closed;
}

function countRules(gaps: readonly Gap[]): ReadonlyMap<RuleId, number> {
  const counts = new Map<RuleId, number>();
  for (const { rule } of gaps.filter(isLasting)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
