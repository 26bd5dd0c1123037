// Gaps counted, as a table in a note.
import type { GapCount } from '../../core/gaps/query/countGaps';
import type { GapCounting, GapQuery } from '../../core/gaps/query/GapQuery';
import { rules } from '../../core/gaps/rules';
import type { Texts } from '../../core/texts/Texts';
import { severities } from './severities';

/** Nothing where all are counted as one: the line above says that number. */
export function drawGapCounts(parent: HTMLElement, counts: readonly GapCount[], { count, limit }: Pick<GapQuery, 'count' | 'limit'>, texts: Texts): void {
  if (count === null || count === 'all' || counts.length === 0) return;
  const table = parent.createEl('table', { cls: 'docker-notebook-gap-counts' });
  const head = table.createEl('thead').createEl('tr');
  for (const text of [texts.gapBlock.countedBy[count], texts.gapBlock.amount]) head.createEl('th', { text, attr: { scope: 'col' } });
  const body = table.createEl('tbody');
  for (const { key, amount } of counts.slice(0, limit)) {
    const row = body.createEl('tr');
    row.createEl('td', { text: nameOf(key, count, texts) });
    row.createEl('td', { text: amount.toLocaleString(texts.language) });
  }
  if (counts.length > limit) parent.createDiv({ cls: 'docker-notebook-gap-total', text: texts.gapBlock.more(counts.length - limit) });
}

function nameOf(key: string, count: Exclude<GapCounting, 'all'>, { gaps, gapBlock }: Texts): string {
  switch (count) {
    case 'note':
      return key.replace(/\.md$/, '');
    case 'folder':
      return key || gapBlock.vaultFolder;
    case 'tag':
      return key === '' ? gapBlock.noTag : `#${key}`;
    case 'rule': {
      const rule = rules.find(({ id }) => id === key);
      return rule ? gaps.rules[rule.id].name : key;
    }
    case 'severity': {
      const severity = severities.find((each) => each === key);
      return severity ? gaps.severities[severity] : key;
    }
  }
}
