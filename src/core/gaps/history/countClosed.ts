// How many gaps are closed that were open before. Counted by note and rule, so that what comes and goes while somebody types counts for nothing.
import type { Note } from '../../notes/Note';
import type { Gap, RuleId } from '../Gap';
import { isLasting } from './isLasting';

export interface GapSnapshot {
  readonly notes: ReadonlyMap<string, Note>;
  readonly gaps: ReadonlyMap<string, readonly Gap[]>;
}

/**
 * `current` tells where a note lies now. A note that is gone closed nothing: its gaps went with it. Nor did one whose text is the same: what went
 * there went by a setting, a day that came, or an engine that answered.
 */
export function countClosed(before: GapSnapshot, now: GapSnapshot, current: (path: string) => string): number {
  let closed = 0;
  for (const [path, old] of before.gaps) {
    const at = current(path);
    const left = now.gaps.get(at);
    if (!left || left === old || now.notes.get(at)?.text === before.notes.get(path)?.text) continue;
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
