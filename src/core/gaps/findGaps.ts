// Everything unfinished in a note, in the order of its places; one cause gives one gap, and what the note wants left out is left out.
import type { Note } from '../notes/Note';
import { applyIgnores } from './applyIgnores';
import type { Gap, RuleId } from './Gap';
import { readIgnores } from './readIgnores';
import type { Ignore } from './Ignore';
import type { GapContext, Rule } from './Rule';
import { RuleBook } from './RuleBook';
import { rules } from './rules';

const usualRules = new RuleBook().of('');

export function findGaps(note: Note, context: GapContext = {}, chosen: readonly Rule[] = usualRules): readonly Gap[] {
  const ignores = readIgnores(note);
  const ids = new Set<string>(chosen.map(({ id }) => id));
  const found = chosen.flatMap((rule) => rule.find(note, context));
  // Before one gap gives way to another: an ignore of either is needed.
  const { gaps, used } = applyIgnores(found, ignores, context.today);
  // What was not asked cannot be unneeded: a rule that is off, a check that no engine answered.
  const isAsked = (rule: string): boolean => (rule === 'failing-check' ? context.checks !== undefined : rule === 'broken-link' ? context.lostLinks !== undefined : /-run$/.test(rule) ? context.runs !== undefined : ids.has(rule) || !rules.some(({ id }) => id === rule));
  const late = { ...context, isIgnoreUsed: (ignore: Ignore) => used.has(ignore.span.from) || !isAsked(ignore.rule) };
  const unneeded = ignores.length === 0 ? [] : chosen.filter(({ id }) => id === 'unneeded-ignore').flatMap((rule) => rule.find(note, late));
  return [...withoutSuperseded(gaps, chosen), ...unneeded].sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
}

function withoutSuperseded(gaps: readonly Gap[], chosen: readonly Rule[]): readonly Gap[] {
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
  return gaps.filter((gap) => !superseded.get(gap.section.index)?.has(gap.rule));
}
