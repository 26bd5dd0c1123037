// The sections to complete in a pane: every gap by note, with a way to its exact words.
import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { rules } from '../../core/gaps/rules';
import { FrameTask } from '../shared/FrameTask';
import { VirtualList } from '../shared/VirtualList';
import { drawGapRow } from './drawGapRow';
import { GapBar } from './GapBar';
import { GapChart } from './GapChart';
import { firstFilter, readGapFilter, type GapFilter } from './GapFilter';
import type { GapsDesk } from './GapsDesk';
import { listGaps, type GroupRow, type ListRow, type NoteRow } from './listGaps';
import { openGap } from './openGap';
import { severities } from './severities';
import { showGapMenu, type MenuPlace } from './showGapMenu';

export const gapsType = 'docker-notebook-gaps';

const ruleIds = rules.map(({ id }) => id);

interface Parts {
  readonly bar: GapBar;
  readonly chart: GapChart;
  readonly list: VirtualList;
  readonly hint: HTMLElement;
}

export class GapsView extends ItemView {
  override icon = 'list-todo';
  override navigation = false;
  private filter = firstFilter;
  private notePath: string | null = null;
  private readonly closed = new Set<string>();
  private rows: readonly ListRow[] = [];
  private parts: Parts | null = null;
  private readonly redraw = new FrameTask(this.contentEl, () => this.draw());

  constructor(
    leaf: WorkspaceLeaf,
    private readonly desk: GapsDesk,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return gapsType;
  }

  override getDisplayText(): string {
    return this.desk.texts.ui.gapList.title;
  }

  override getState(): Record<string, unknown> {
    return { ...this.filter };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.filter = readGapFilter(state, ruleIds, severities);
    this.redraw.request();
    await super.setState(state, result);
  }

  protected override onOpen(): Promise<void> {
    const { contentEl } = this;
    const { texts, history } = this.desk;
    contentEl.addClass('docker-notebook-gaps');
    this.notePath = this.app.workspace.getActiveFile()?.path ?? null;
    const bar = new GapBar(contentEl, texts, { rules: ruleIds, severities }, (next) => this.change(next));
    const chart = new GapChart(contentEl, history, texts);
    const events = { activate: (index: number) => this.activate(index), expand: (index: number) => this.fold(index, false), collapse: (index: number) => this.collapse(index), menu: (index: number, at: MenuPlace) => this.showMenu(index, at) };
    const list = this.addChild(new VirtualList(contentEl, texts.ui.gapList.listLabel, events));
    this.parts = { bar, chart, list, hint: contentEl.createDiv({ cls: 'docker-notebook-hint' }) };
    this.register(this.desk.index.onChange(() => this.redraw.request()));
    this.register(history.onReady(() => this.redraw.request()));
    this.register(() => this.redraw.cancel());
    this.registerEvent(this.app.workspace.on('file-open', (file) => this.follow(file?.path ?? null)));
    this.registerEvent(this.app.workspace.on('css-change', () => list.remeasure()));
    this.redraw.request();
    return Promise.resolve();
  }

  override onResize(): void {
    this.parts?.list.remeasure();
    this.redraw.request();
  }

  private follow(path: string | null): void {
    if (path === null || path === this.notePath) return;
    this.notePath = path;
    if (this.filter.scope === 'note') this.redraw.request();
  }

  private change(next: Partial<GapFilter>): void {
    this.filter = { ...this.filter, ...next };
    void this.app.workspace.requestSaveLayout();
    this.redraw.request();
  }

  private draw(): void {
    // A list that nobody sees costs nothing; onResize comes when it is shown.
    if (!this.parts || !this.contentEl.isShown()) return;
    const rows = listGaps(this.desk.index.notebook, { filter: this.filter, path: this.notePath, closed: this.closed });
    const heads = rows.filter((row) => row.kind !== 'gap');
    this.rows = rows;
    this.parts.bar.show(this.filter, heads.reduce((sum, { gaps }) => sum + gaps, 0), new Set(heads.flatMap(pathsOf)).size);
    this.parts.chart.draw();
    this.parts.hint.setText(rows.length === 0 ? this.hint() : '');
    this.parts.list.el.toggle(rows.length > 0);
    this.parts.list.show({
      count: rows.length,
      idOf: (index) => rows[index]?.id ?? '',
      draw: (index, el) => {
        const row = rows[index];
        if (row) drawGapRow(row, el, this.desk.texts);
      },
    });
  }

  private hint(): string {
    const { gapList } = this.desk.texts.ui;
    if (this.desk.index.notebook.notes.size === 0) return gapList.reading;
    return this.filter.rule === '' && this.filter.severity === '' && this.filter.words.trim() === '' ? gapList.nothingHere : gapList.nothingMatches;
  }

  private activate(index: number): void {
    const row = this.rows[index];
    if (row && row.kind !== 'gap') this.fold(index, row.isOpen);
    else if (row) void openGap(this.app, row.note, row.gap);
  }

  private showMenu(index: number, at: MenuPlace): void {
    const row = this.rows[index];
    const paths = [...new Set(this.rows.flatMap((other) => (other.kind === 'gap' ? [] : pathsOf(other))))];
    if (row && row.kind !== 'group') showGapMenu(row, { fixes: this.desk.fixes, paths, open: () => this.activate(index) }, this.desk.texts, at);
  }

  private fold(index: number, isClosing: boolean): void {
    const row = this.rows[index];
    if (!row || row.kind === 'gap' || row.isOpen !== isClosing) return;
    if (isClosing) this.closed.add(row.id);
    else this.closed.delete(row.id);
    this.redraw.request();
  }

  /** On a gap: to its note or group; on one of these: its gaps away. */
  private collapse(index: number): void {
    const row = this.rows[index];
    if (row?.kind === 'gap') this.parts?.list.moveTo(index - row.place);
    else this.fold(index, true);
  }
}

const pathsOf = (row: NoteRow | GroupRow): readonly string[] => (row.kind === 'note' ? [row.note.path] : row.paths);
