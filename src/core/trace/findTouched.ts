// The kinds of things that a list shows otherwise after some changes.
import type { Change, ChangedKind } from './Change';

export function findTouched(changes: readonly Change[]): ReadonlySet<ChangedKind> {
  return new Set(changes.flatMap((change) => kindOf(change) ?? []));
}

/** Null for what no list shows. */
function kindOf(change: Change): ChangedKind | null {
  if (change.kind === 'added' || change.kind === 'removed') return change.what;
  if (change.kind === 'tagged') return 'image';
  return change.kind === 'reclaimed' ? null : 'container';
}
