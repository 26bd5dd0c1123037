// The rules in force: which of them a note is asked, and how much each weighs.
import type { Severity } from './Gap';
import type { Rule } from './Rule';
import type { RuleChoice } from './RuleChoice';
import { rules } from './rules';

export class RuleBook {
  readonly ownWords: readonly string[];
  private readonly chosen: readonly Rule[];

  constructor(private readonly choice: RuleChoice = { severities: new Map(), ownWords: [], leftOut: [] }) {
    this.ownWords = choice.ownWords;
    this.chosen = rules.flatMap((rule) => {
      const wanted = choice.severities.get(rule.id) ?? (rule.isOffByDefault ? 'off' : rule.severity);
      return wanted === 'off' ? [] : [weigh(rule, wanted)];
    });
  }

  /** Those that a note at the path is asked. */
  of(path: string): readonly Rule[] {
    const out = this.choice.leftOut.filter(({ folder }) => path.startsWith(`${folder}/`));
    if (out.length === 0) return this.chosen;
    return this.chosen.filter(({ id }) => !out.some(({ rules: named }) => named.length === 0 || named.includes(id)));
  }
}

function weigh(rule: Rule, severity: Severity): Rule {
  if (severity === rule.severity) return rule;
  return { ...rule, severity, find: (note, context) => rule.find(note, context).map((gap) => ({ ...gap, severity })) };
}
