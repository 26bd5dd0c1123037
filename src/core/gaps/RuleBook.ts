// The rules in force: which of them a note is asked, how much each weighs, and by which words of its user's own it goes.
import type { RuleId, Severity } from './Gap';
import { noWords } from './noWords';
import type { OwnWords } from './OwnWords';
import type { Rule } from './Rule';
import type { RuleChoice } from './RuleChoice';
import { rules } from './rules';
import { wordRules, type WordRuleId } from './wordRules';

const usual: RuleChoice = { severities: new Map(), ownWords: noWords, wordsOf: new Map(), leftOut: [] };

export class RuleBook {
  private readonly choice: RuleChoice;
  private readonly chosen: readonly Rule[];

  constructor(choice: Partial<RuleChoice> = usual) {
    this.choice = { ...usual, ...choice };
    const { severities } = this.choice;
    this.chosen = rules.flatMap((rule) => {
      const wanted = severities.get(rule.id) ?? (rule.isOffByDefault ? 'off' : rule.severity);
      return wanted === 'off' ? [] : [weigh(this.teach(rule), wanted)];
    });
  }

  /** Those that a note at the path is asked. */
  of(path: string): readonly Rule[] {
    const out = this.choice.leftOut.filter(({ folder }) => path.startsWith(`${folder}/`));
    if (out.length === 0) return this.chosen;
    return this.chosen.filter(({ id }) => !out.some(({ rules: named }) => named.length === 0 || named.includes(id)));
  }

  private teach(rule: Rule): Rule {
    const { id } = rule;
    if (!isWordRule(id)) return rule;
    const own = this.choice.wordsOf.get(id) ?? noWords;
    const ownWords = wordRules[id] === 'remark' ? join(this.choice.ownWords, own) : own;
    return ownWords === noWords ? rule : { ...rule, find: (note, context) => rule.find(note, { ...context, ownWords }) };
  }
}

const isWordRule = (id: RuleId): id is WordRuleId => Object.hasOwn(wordRules, id);

/** One of them where the other has none: rules that go by the same words find remarks once. */
function join(one: OwnWords, other: OwnWords): OwnWords {
  const isNone = ({ more, fewer }: OwnWords): boolean => more.length + fewer.length === 0;
  if (isNone(one) && isNone(other)) return noWords;
  if (isNone(other)) return one;
  return { more: [...one.more, ...other.more], fewer: [...one.fewer, ...other.fewer] };
}

function weigh(rule: Rule, severity: Severity): Rule {
  if (severity === rule.severity) return rule;
  return { ...rule, severity, find: (note, context) => rule.find(note, context).map((gap) => ({ ...gap, severity })) };
}
