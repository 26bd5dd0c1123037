// How the gaps of the vault went from day to day: a line of what was open, bars of what was closed, and the same as a table for those who do not see it.
import { buildGapTrend } from '../../core/gaps/history/buildGapTrend';
import type { GapTrend } from '../../core/gaps/history/GapTrend';
import type { Texts } from '../../core/texts/Texts';
import type { GapHistory } from '../../services/GapHistory';
import { today } from '../../services/today';

/** The height of the drawing in its own units; a day is one wide. */
const HEIGHT = 100;
/** Of the bars: on the scale of the line, a day's work in a large vault would not be seen. */
const BAR_HEIGHT = 30;

export class GapChart {
  private readonly el: HTMLElement;
  private readonly summary: HTMLElement;
  private readonly body: HTMLElement;
  private drawn = '';

  constructor(
    parent: HTMLElement,
    private readonly history: GapHistory,
    private readonly texts: Pick<Texts, 'trend' | 'language'>,
  ) {
    this.el = parent.createEl('details', { cls: 'docker-notebook-trend', attr: { open: '' } });
    this.summary = this.el.createEl('summary');
    this.body = this.el.createDiv({ cls: 'docker-notebook-trend-body' });
    this.el.hide();
  }

  /** As the history is now. */
  draw(): void {
    const trend = buildGapTrend(this.history.days, today());
    this.el.toggle(trend !== null);
    const drawn = JSON.stringify(trend);
    if (drawn === this.drawn || !trend) return;
    this.drawn = drawn;
    this.summary.setText(this.texts.trend.summary(trend.open, trend.closedThisWeek));
    this.body.empty();
    if (trend.days.length > 1) this.drawChart(trend);
    else this.body.createDiv({ cls: 'docker-notebook-trend-dates', text: this.texts.trend.begins });
  }

  private drawChart({ days, most }: GapTrend): void {
    const { trend, language } = this.texts;
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) return;
    const mostClosed = Math.max(1, ...days.map(({ closed }) => closed));
    const topOf = (share: number): number => Number((HEIGHT * (1 - share)).toFixed(2));
    this.body.createDiv({ cls: 'docker-notebook-trend-most', text: most.toLocaleString(language), attr: { 'aria-hidden': 'true' } });
    const attr = { viewBox: `0 0 ${days.length} ${HEIGHT}`, preserveAspectRatio: 'none', role: 'img', 'aria-label': trend.chart(first, last, most) };
    const svg = this.body.createSvg('svg', { cls: 'docker-notebook-trend-chart', attr });
    const line = days.map(({ open }, index) => `${index + 0.5},${topOf(open / Math.max(1, most))}`).join(' ');
    svg.createSvg('polygon', { cls: 'docker-notebook-trend-area', attr: { points: `0.5,${HEIGHT} ${line} ${days.length - 0.5},${HEIGHT}` } });
    for (const [index, { closed }] of days.entries()) {
      const height = Math.round((BAR_HEIGHT * closed) / mostClosed);
      svg.createSvg('rect', { cls: 'docker-notebook-trend-closed', attr: { x: index + 0.2, y: HEIGHT - height, width: 0.6, height } });
    }
    svg.createSvg('polyline', { cls: 'docker-notebook-trend-open', attr: { points: line } });
    for (const [index, day] of days.entries()) {
      const field = svg.createSvg('rect', { cls: 'docker-notebook-trend-day', attr: { x: index, y: 0, width: 1, height: HEIGHT } });
      field.createSvg('title').textContent = trend.ofDay(day);
    }
    const dates = this.body.createDiv({ cls: 'docker-notebook-trend-dates', attr: { 'aria-hidden': 'true' } });
    for (const { day } of [first, last]) dates.createSpan({ text: trend.day(day) });
    this.drawTable(days);
  }

  private drawTable(days: GapTrend['days']): void {
    const { trend, language } = this.texts;
    const table = this.body.createDiv({ cls: 'docker-notebook-unseen' }).createEl('table');
    const head = table.createEl('thead').createEl('tr');
    for (const column of ['day', 'open', 'closed'] as const) head.createEl('th', { text: trend.columns[column], attr: { scope: 'col' } });
    const body = table.createEl('tbody');
    for (const { day, open, closed } of [...days].reverse()) {
      const row = body.createEl('tr');
      row.createEl('th', { text: trend.day(day), attr: { scope: 'row' } });
      for (const amount of [open, closed]) row.createEl('td', { text: amount.toLocaleString(language) });
    }
  }
}
