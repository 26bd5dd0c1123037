// Leaves out the gaps that a note wants left out, and tells which of its wishes left something out.
import type { Gap } from './Gap';
import type { Ignore } from './Ignore';

export interface Ignored {
  readonly gaps: readonly Gap[];
  /** Where the wishes stand that left something out. */
  readonly used: ReadonlySet<number>;
}

/** `today` is `2027-01-31`; without it every snooze still counts. */
export function applyIgnores(gaps: readonly Gap[], ignores: readonly Ignore[], today: string | undefined): Ignored {
  const used = new Set<number>();
  const left = gaps.filter((gap) => {
    const meant = ignores.filter((ignore) => isMeant(gap, ignore, today));
    meant.forEach((ignore) => used.add(ignore.span.from));
    return meant.length === 0;
  });
  return { gaps: left, used };
}

function isMeant(gap: Gap, { rule, line, until }: Ignore, today: string | undefined): boolean {
  const isOver = until !== '' && today !== undefined && today >= until;
  return !isOver && (rule === gap.rule || rule === 'all') && (line === null || line === gap.span.line);
}
