// Everything unfinished in a note, in the order of its places; one cause gives one gap.
import type { Note } from '../notes/Note';
import type { Gap, RuleId } from './Gap';
import type { GapContext, Rule } from './Rule';
import { rules } from './rules';

export function findGaps(note: Note, context: GapContext = {}, chosen: readonly Rule[] = rules): readonly Gap[] {
  const gaps = chosen.flatMap((rule) => rule.find(note, context));
  const superseded = new Map<number, Set<RuleId>>();
  for (const rule of chosen) {
    if (!rule.supersedes) continue;
    for (const gap of gaps) {
      // Only what is said of the heading itself speaks for the section.
      if (gap.rule !== rule.id || gap.span.from >= gap.section.heading.to || gap.section.isPreamble) continue;
      const ids = superseded.get(gap.section.index) ?? new Set();
      rule.supersedes.forEach((id) => ids.add(id));
      superseded.set(gap.section.index, ids);
    }
  }
  return gaps
    .filter((gap) => !superseded.get(gap.section.index)?.has(gap.rule))
    .sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
}
