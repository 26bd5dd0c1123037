// The controls above the list of gaps: which notes, which kind, how grave.
import type { RuleId, Severity } from '../../core/gaps/Gap';
import type { Texts } from '../../core/texts/Texts';
import { groupings, orders, type GapFilter } from './GapFilter';

interface Choices {
  readonly rules: readonly RuleId[];
  readonly severities: readonly Severity[];
}

export class GapBar {
  private readonly scopes = new Map<GapFilter['scope'], HTMLElement>();
  private readonly rule: HTMLSelectElement;
  private readonly severity: HTMLSelectElement;
  private readonly group: HTMLSelectElement;
  private readonly order: HTMLSelectElement;
  private readonly words: HTMLInputElement;
  private readonly totals: HTMLElement;

  constructor(
    parent: HTMLElement,
    private readonly texts: Texts,
    choices: Choices,
    private readonly change: (next: Partial<GapFilter>) => void,
  ) {
    const { gapList } = texts.ui;
    const el = parent.createDiv({ cls: 'docker-notebook-bar' });
    const scopes = el.createDiv({ cls: 'docker-notebook-switch', attr: { role: 'group', 'aria-label': gapList.scopeLabel } });
    this.addScope(scopes, 'note', gapList.thisNote);
    this.addScope(scopes, 'vault', gapList.wholeVault);
    const selects = el.createDiv({ cls: 'docker-notebook-selects' });
    this.rule = addSelect(selects, gapList.ruleLabel, [['', gapList.allRules], ...choices.rules.map((rule) => [rule, texts.gaps.rules[rule].name] as const)]);
    this.severity = addSelect(selects, gapList.severityLabel, [['', gapList.allSeverities], ...choices.severities.map((severity) => [severity, gapList.severities[severity]] as const)]);
    this.rule.addEventListener('change', () => change({ rule: choices.rules.find((rule) => rule === this.rule.value) ?? '' }));
    this.severity.addEventListener('change', () => change({ severity: choices.severities.find((severity) => severity === this.severity.value) ?? '' }));
    this.group = addSelect(selects, gapList.groupLabel, groupings.map((grouping) => [grouping, gapList.groupings[grouping]]));
    this.group.addEventListener('change', () => change({ group: groupings.find((grouping) => grouping === this.group.value) ?? 'note' }));
    this.order = addSelect(selects, gapList.orderLabel, orders.map((order) => [order, gapList.orders[order]]));
    this.order.addEventListener('change', () => change({ order: orders.find((order) => order === this.order.value) ?? 'name' }));
    this.words = el.createEl('input', { type: 'search', cls: 'docker-notebook-filter', attr: { 'aria-label': gapList.searchLabel, placeholder: gapList.searchLabel } });
    this.words.addEventListener('input', () => change({ words: this.words.value }));
    this.totals = el.createSpan({ cls: 'docker-notebook-counts', attr: { 'aria-live': 'polite' } });
  }

  show(filter: GapFilter, gaps: number, notes: number): void {
    for (const [scope, button] of this.scopes) button.setAttr('aria-pressed', String(scope === filter.scope));
    this.rule.value = filter.rule;
    this.severity.value = filter.severity;
    this.group.value = filter.group;
    this.order.value = filter.order;
    if (this.words.value !== filter.words) this.words.value = filter.words;
    this.totals.setText(this.texts.ui.gapList.totals(gaps, notes));
  }

  private addScope(parent: HTMLElement, scope: GapFilter['scope'], text: string): void {
    const button = parent.createEl('button', { text });
    button.addEventListener('click', () => this.change({ scope }));
    this.scopes.set(scope, button);
  }
}

function addSelect(parent: HTMLElement, label: string, options: readonly (readonly [value: string, text: string])[]): HTMLSelectElement {
  const select = parent.createEl('select', { cls: 'dropdown', attr: { 'aria-label': label } });
  for (const [value, text] of options) select.createEl('option', { value, text });
  return select;
}
