// A `docker-gaps` block of a note: the gaps that it asks for, as a list or counted, drawn anew when they change.
import { Keymap, MarkdownRenderChild, type App } from 'obsidian';
import type { Gap } from '../../core/gaps/Gap';
import { countGaps } from '../../core/gaps/query/countGaps';
import type { GapQuery } from '../../core/gaps/query/GapQuery';
import type { UnknownName } from '../../core/gaps/query/GapSelection';
import { readGapQuery } from '../../core/gaps/query/readGapQuery';
import { selectGaps } from '../../core/gaps/query/selectGaps';
import type { Texts } from '../../core/texts/Texts';
import type { NotebookIndex } from '../../services/NotebookIndex';
import { FrameTask } from '../shared/FrameTask';
import { drawGapCounts } from './drawGapCounts';
import { drawGapList } from './drawGapList';
import { openGap } from './openGap';

export interface GapDesk {
  readonly app: App;
  readonly index: NotebookIndex;
  readonly texts: Texts;
}

export class GapBlock extends MarkdownRenderChild {
  private readonly redraw = new FrameTask(this.containerEl, () => this.draw());
  private readonly query: GapQuery;
  /** What is drawn now: other gaps than those asked for change nothing here. */
  private drawn = '';

  constructor(
    el: HTMLElement,
    source: string,
    private readonly path: string,
    private readonly desk: GapDesk,
  ) {
    super(el);
    this.query = readGapQuery(source);
  }

  override onload(): void {
    this.containerEl.addClass('docker-notebook-gap-block');
    const { problems } = this.query;
    for (const problem of problems) this.drawProblem(this.desk.texts.gapBlock.problems[problem.kind](problem));
    // A list of something else than was asked for would mislead.
    if (problems.length > 0) return;
    this.register(this.desk.index.onChange(() => this.redraw.request()));
    this.register(() => this.redraw.cancel());
    this.draw();
  }

  private draw(): void {
    const { index, texts } = this.desk;
    const { notebook } = index;
    const { query } = this;
    const { gaps, unknown } = selectGaps(query, notebook, this.path);
    const counts = query.count === null ? [] : countGaps(gaps, notebook.notes, query.count);
    const total = this.describeTotal(gaps);
    const listed = query.count === null ? gaps.slice(0, query.limit) : [];
    const drawn = JSON.stringify([notebook.notes.size > 0, unknown, total, counts, listed.map(({ rule, path, span, section, quote, reason }) => [rule, path, span, section.title, quote, reason])]);
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.containerEl.empty();
    if (notebook.notes.size > 0) for (const name of unknown) this.drawProblem(this.describe(name));
    this.containerEl.createDiv({ cls: 'docker-notebook-gap-total', text: notebook.notes.size > 0 ? total : texts.ui.gapList.reading });
    drawGapCounts(this.containerEl, counts, query, texts);
    drawGapList(this.containerEl, { gaps: listed, more: query.count === null ? gaps.length - listed.length : 0, notes: notebook.notes, texts, open: (note, gap, event) => void openGap(this.desk.app, note, gap, Keymap.isModEvent(event)) });
  }

  private describeTotal(gaps: readonly Gap[]): string {
    const { gapList } = this.desk.texts.ui;
    if (gaps.length > 0 || this.query.count !== null) return gapList.totals(gaps.length, new Set(gaps.map(({ path }) => path)).size);
    return this.query.conditions.length === 0 ? gapList.nothingHere : gapList.nothingMatches;
  }

  private describe({ field, line, value, meant }: UnknownName): string {
    // Rules and severities are known beforehand.
    return field === 'rule' || field === 'severity' ? '' : this.desk.texts.gapBlock.unknown[field](line, value, meant);
  }

  private drawProblem(text: string): void {
    this.containerEl.createDiv({ cls: 'docker-notebook-gap-problem', text, attr: { role: 'alert' } });
  }
}
