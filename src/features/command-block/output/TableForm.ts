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

export interface TableFormEvents {
  act(action: RowAction): void;
  /** Makes the list anew. */
  listAgain(): void;
  /** Whether what the run listed is known to be otherwise by now. */
  isStale(run: Run, listing: Listing): boolean;
}

/** Rows that one frame draws. */
const ROWS_A_FRAME = 40;

export class TableForm implements OutputForm {
  readonly name = 'table';
  readonly el: HTMLElement;
  private readonly stale: HTMLElement;
  private readonly region: HTMLElement;
  private readonly frame: FrameTask;
  private taken: { readonly run: Run; readonly listing: Listing; readonly table: PrintedTable } | null = null;
  private body: HTMLElement | null = null;
  private drawn = 0;

  constructor(
    parent: HTMLElement,
    private readonly title: string,
    private readonly texts: OutputTexts,
    private readonly events: TableFormEvents,
  ) {
    this.el = parent.createDiv();
    this.stale = this.el.createDiv({ cls: 'docker-notebook-stale', attr: { role: 'status' } });
    this.region = this.el.createDiv({ cls: 'docker-notebook-table', attr: { tabindex: 0, role: 'region', 'aria-label': texts.tableLabel(title) } });
    this.frame = new FrameTask(this.el, () => this.drawRows());
  }

  take(run: Run): boolean {
    this.taken = null;
    this.body = null;
    this.region.empty();
    const listing = run.output.firstLine === 0 ? findListing(run.request.text, run.request.options) : null;
    const table = listing && readPrintedTable(run.output.text());
    if (listing && table) this.taken = { run, listing, table };
    return this.taken !== null;
  }

  draw(): void {
    if (!this.taken) return;
    this.drawStale(this.events.isStale(this.taken.run, this.taken.listing));
    if (this.body) return;
    const table = this.region.createEl('table', { attr: { 'aria-label': this.texts.tableLabel(this.title) } });
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

  private drawStale(isStale: boolean): void {
    if (isStale === this.region.hasClass('is-stale')) return;
    this.region.toggleClass('is-stale', isStale);
    this.stale.empty();
    if (!isStale) return;
    this.stale.createSpan({ text: this.texts.stale });
    this.stale.createEl('button', { type: 'button', text: this.texts.listAgain }).addEventListener('click', () => this.events.listAgain());
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
      button.addEventListener('click', () => this.events.act(action));
    }
  }
}
