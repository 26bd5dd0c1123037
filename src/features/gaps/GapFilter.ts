// Which gaps a user wants to see and how they are grouped, and how that is read back from the saved layout of the workspace.
import type { RuleId, Severity } from '../../core/gaps/Gap';

/** `next`: what to do first. */
export type GapGrouping = 'note' | 'rule' | 'severity' | 'topic' | 'next';

/** Of notes: by name, those with the most gaps first, or those that are nearest to complete. */
export type GapOrder = 'name' | 'gaps' | 'complete';

export interface GapFilter {
  readonly scope: 'note' | 'vault';
  /** '' for all of them. */
  readonly rule: RuleId | '';
  readonly severity: Severity | '';
  readonly group: GapGrouping;
  readonly order: GapOrder;
  /** Each of these words stands in the gap's note, section or quote; '' for all. */
  readonly words: string;
}

export const firstFilter: GapFilter = { scope: 'vault', rule: '', severity: '', group: 'note', order: 'name', words: '' };

/** In the order in which they are offered. */
export const groupings: readonly GapGrouping[] = ['note', 'next', 'topic', 'rule', 'severity'];

export const orders: readonly GapOrder[] = ['name', 'complete', 'gaps'];

/** `rules` and `severities` are those that there are. */
export function readGapFilter(state: unknown, rules: readonly RuleId[], severities: readonly Severity[]): GapFilter {
  if (typeof state !== 'object' || state === null) return firstFilter;
  const { scope, rule, severity, group, order, words }: { scope?: unknown; rule?: unknown; severity?: unknown; group?: unknown; order?: unknown; words?: unknown } = state;
  return {
    scope: scope === 'note' ? 'note' : 'vault',
    rule: rules.find((known) => known === rule) ?? '',
    severity: severities.find((known) => known === severity) ?? '',
    group: groupings.find((known) => known === group) ?? 'note',
    order: orders.find((known) => known === order) ?? 'name',
    words: typeof words === 'string' ? words : '',
  };
}
