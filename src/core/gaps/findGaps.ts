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
  const ask = (rule: Rule, known: GapContext): readonly Gap[] => rule.find(note, known);
  // Before one gap gives way to another: an ignore of either is needed.
  const first = applyIgnores(chosen.flatMap((rule) => ask(rule, context)), ignores, context.today);
  const gaps = withoutSuperseded(first.gaps, chosen);
  // Of what all others found.
  const hasOtherGaps = gaps.some(({ severity }) => severity !== 'info');
  const done = applyIgnores(find(chosen, 'done-with-gaps').flatMap((rule) => ask(rule, { ...context, hasOtherGaps })), ignores, context.today);
  const isIgnoreUsed = ({ span, rule }: Ignore): boolean => first.used.has(span.from) || done.used.has(span.from) || !isAsked(rule, chosen, context);
  const unneeded = ignores.length === 0 ? [] : find(chosen, 'unneeded-ignore').flatMap((rule) => ask(rule, { ...context, isIgnoreUsed }));
  return [...gaps, ...done.gaps, ...unneeded].sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
}

const find = (chosen: readonly Rule[], wanted: RuleId): readonly Rule[] => chosen.filter(({ id }) => id === wanted);

/** An ignore of what was not asked cannot be unneeded: a rule that is off, a check that no engine answered. A name that is no rule's is. */
function isAsked(rule: string, chosen: readonly Rule[], { checks, lostLinks, runs, unexplained }: GapContext): boolean {
  if (!rules.some(({ id }) => id === rule)) return true;
  if (!chosen.some(({ id }) => id === rule)) return false;
  if (rule === 'failing-check') return checks !== undefined;
  if (rule === 'broken-link') return lostLinks !== undefined;
  if (rule === 'unexplained-concept') return unexplained !== undefined;
  return runs !== undefined || !/^(?:failed|outdated|never)-run$/.test(rule);
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
