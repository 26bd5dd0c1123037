// A listing as a table whose rows can be acted on: each button is a docker line.
import { setIcon, setTooltip } from 'obsidian';
import { findListing } from '../../../core/commands/listings/findListing';
import type { Listing } from '../../../core/commands/listings/Listing';
import { listRowActions } from '../../../core/commands/listings/listRowActions';
import type { PrintedTable } from '../../../core/commands/listings/PrintedTable';
import { readPrintedTable } from '../../../core/commands/listings/readPrintedTable';
import type { RowAction, RowActionKind } from '../../../core/commands/listings/RowAction';
import type { OutputTexts } from '../../../core/texts/OutputTexts';
import type { Run } from '../../../services/Run';
import { FrameTask } from '../../shared/FrameTask';
import type { OutputForm } from './OutputForm';

const icons: Readonly<Record<RowActionKind, string>> = {
  logs: 'scroll-text', start: 'play', stop: 'square', restart: 'rotate-ccw', inspect: 'braces', remove: 'trash-2', run: 'play', history: 'history',
};

/** Rows that one frame draws. */
const ROWS_A_FRAME = 40;

export class TableForm implements OutputForm {
  readonly name = 'table';
  readonly el: HTMLElement;
  private readonly frame: FrameTask;
  private taken: { readonly listing: Listing; readonly table: PrintedTable } | null = null;
  private body: HTMLElement | null = null;
  private drawn = 0;

  constructor(
    parent: HTMLElement,
    private readonly title: string,
    private readonly texts: OutputTexts,
    private readonly act: (action: RowAction) => void,
  ) {
    this.el = parent.createDiv({ cls: 'docker-notebook-table', attr: { tabindex: 0, role: 'region', 'aria-label': texts.tableLabel(title) } });
    this.frame = new FrameTask(this.el, () => this.drawRows());
  }

  take(run: Run): boolean {
    this.taken = null;
    this.body = null;
    this.el.empty();
    const listing = run.output.firstLine === 0 ? findListing(run.request.text, run.request.options) : null;
    const table = listing && readPrintedTable(run.output.text());
    if (listing && table) this.taken = { listing, table };
    return this.taken !== null;
  }

  draw(): void {
    if (!this.taken || this.body) return;
    const table = this.el.createEl('table', { attr: { 'aria-label': this.texts.tableLabel(this.title) } });
    const head = table.createEl('thead').createEl('tr');
    for (const column of this.taken.table.columns) head.createEl('th', { text: column, attr: { scope: 'col' } });
    head.createEl('th', { attr: { scope: 'col' } }).createSpan({ cls: 'docker-notebook-unseen', text: this.texts.actions });
    this.body = table.createEl('tbody');
    this.drawn = 0;
    this.drawRows();
  }

  close(): void {
    this.frame.cancel();
  }

  private drawRows(): void {
    const { taken, body } = this;
    if (!taken || !body) return;
    const { columns, rows } = taken.table;
    for (const cells of rows.slice(this.drawn, this.drawn + ROWS_A_FRAME)) {
      const row = body.createEl('tr');
      for (const cell of cells) row.createEl('td', { text: cell });
      const named = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
      this.drawActions(row.createEl('td', { cls: 'docker-notebook-row-actions' }), listRowActions(taken.listing, named));
    }
    this.drawn += ROWS_A_FRAME;
    if (this.drawn < rows.length) this.frame.request();
  }

  private drawActions(parent: HTMLElement, actions: readonly RowAction[]): void {
    const group = parent.createDiv({ cls: 'docker-notebook-buttons' });
    for (const action of actions) {
      const button = group.createEl('button', { cls: ['clickable-icon', 'docker-notebook-tool'], attr: { 'aria-label': action.line } });
      setIcon(button, icons[action.kind]);
      setTooltip(button, action.line);
      button.addEventListener('click', () => this.act(action));
    }
  }
}
