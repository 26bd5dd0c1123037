// Which gaps a user wants to see, and how that is read back from the saved layout of the workspace.
import type { RuleId, Severity } from '../../core/gaps/Gap';

export interface GapFilter {
  readonly scope: 'note' | 'vault';
  /** '' for all of them. */
  readonly rule: RuleId | '';
  readonly severity: Severity | '';
}

export const firstFilter: GapFilter = { scope: 'vault', rule: '', severity: '' };

/** `rules` and `severities` are those that there are. */
export function readGapFilter(state: unknown, rules: readonly RuleId[], severities: readonly Severity[]): GapFilter {
  if (typeof state !== 'object' || state === null) return firstFilter;
  const { scope, rule, severity }: { scope?: unknown; rule?: unknown; severity?: unknown } = state;
  return {
    scope: scope === 'note' ? 'note' : 'vault',
    rule: rules.find((known) => known === rule) ?? '',
    severity: severities.find((known) => known === severity) ?? '',
  };
}
