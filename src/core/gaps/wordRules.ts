// The rules that go by words, and what stands where those words are: a remark, the title of a list, the label of a question.
import type { RuleId } from './Gap';

export type WordRuleId = Extract<RuleId, 'marker' | 'marker-in-heading' | 'bare-marker' | 'highlighted-instruction' | 'todo-heading' | 'things-to-add' | 'unanswered-question'>;

export const wordRules: Readonly<Record<WordRuleId, 'remark' | 'title' | 'label'>> = {
  marker: 'remark',
  'marker-in-heading': 'remark',
  'bare-marker': 'remark',
  'highlighted-instruction': 'remark',
  'todo-heading': 'remark',
  'things-to-add': 'title',
  'unanswered-question': 'label',
};
