// Makes a rule from what it looks for: the gaps carry the rule's id and severity, and the note's path.
import type { Note } from '../notes/Note';
import type { Gap } from './Gap';
import type { GapContext, Rule } from './Rule';

export type FoundPlace = Omit<Gap, 'rule' | 'severity' | 'path'>;

export interface RuleDefinition extends Omit<Rule, 'find'> {
  readonly places: (note: Note, context: GapContext) => readonly FoundPlace[];
}

export function defineRule({ places, ...rule }: RuleDefinition): Rule {
  return {
    ...rule,
    find: (note, context = {}) => places(note, context).map((place) => ({ rule: rule.id, severity: rule.severity, path: note.path, ...place })),
  };
}
