// Layers and steps while they are under way: a bar each, and how many are done. Gone when the run is over: then its text stands for it.
import { humanSize } from '../../../core/commands/output/humanSize';
import type { OutputTexts } from '../../../core/texts/OutputTexts';
import type { ProgressItem } from '../../../services/output/ProgressList';
import type { Run } from '../../../services/Run';

interface Row {
  readonly el: HTMLElement;
  readonly status: HTMLElement;
  readonly bar: HTMLProgressElement;
  readonly amount: HTMLElement;
}

export class ProgressView {
  private readonly el: HTMLElement;
  private readonly summary: HTMLElement;
  private readonly list: HTMLElement;
  private readonly rows = new Map<string, Row>();

  constructor(
    parent: HTMLElement,
    private readonly texts: OutputTexts,
  ) {
    this.el = parent.createDiv({ cls: 'docker-notebook-layers', attr: { role: 'group', 'aria-label': texts.progressLabel } });
    this.summary = this.el.createDiv({ cls: 'docker-notebook-layers-summary' });
    this.list = this.el.createEl('ul', { attr: { tabindex: 0, 'aria-label': texts.progressLabel } });
    this.el.hide();
  }

  show(run: Pick<Run, 'isActive' | 'progress'> | null): void {
    const items = run?.isActive ? run.progress.items : [];
    this.el.toggle(items.length > 0);
    this.summary.setText(this.summarize(items));
    const keys = new Set(items.map(keyOf));
    for (const [key, { el }] of this.rows) {
      if (keys.has(key)) continue;
      el.remove();
      this.rows.delete(key);
    }
    for (const item of items) this.drawItem(item);
  }

  private summarize(items: readonly ProgressItem[]): string {
    const step = items.filter(({ kind }) => kind === 'step').pop();
    const layers = items.filter(({ kind }) => kind === 'layer');
    const words = [step ? this.texts.step(step.current, step.total) : '', layers.length > 0 ? this.texts.layersDone(layers.filter(({ isDone }) => isDone).length, layers.length) : ''];
    return words.filter((word) => word !== '').join(' · ');
  }

  private drawItem(item: ProgressItem): void {
    const row = this.rows.get(keyOf(item)) ?? this.addRow(item);
    const { kind, current, total, status, isDone } = item;
    const isMeasured = kind === 'layer' && total > 0 && !isDone;
    row.el.toggleClass('is-done', isDone);
    if (row.status.getText() !== status) row.status.setText(status);
    row.amount.setText(isMeasured ? `${humanSize(Math.min(current, total))} / ${humanSize(total)}` : '');
    row.bar.max = isMeasured ? total : 1;
    // Without a value a bar says that something goes on.
    if (isDone) row.bar.value = 1;
    else if (isMeasured) row.bar.value = Math.min(current, total);
    else if (row.bar.hasAttribute('value')) row.bar.removeAttribute('value');
  }

  private addRow(item: ProgressItem): Row {
    const el = this.list.createEl('li', { cls: [`is-${item.kind}`] });
    el.createSpan({ cls: 'docker-notebook-layers-id', text: item.kind === 'step' ? `${item.id}/${item.total}` : item.id });
    const bar = el.createEl('progress', { attr: { 'aria-label': item.id } });
    const status = el.createSpan({ cls: 'docker-notebook-layers-status' });
    const row = { el, bar, status, amount: el.createSpan({ cls: 'docker-notebook-layers-amount' }) };
    this.rows.set(keyOf(item), row);
    return row;
  }
}

function keyOf({ kind, id }: ProgressItem): string {
  return `${kind} ${id}`;
}
