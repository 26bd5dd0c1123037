// What is said of how the gaps went from day to day.
import type { GapDay } from '../gaps/history/GapDay';

export interface TrendTexts {
  /** The one line above the chart. */
  summary(open: number, closedThisWeek: number): string;
  /** In place of a chart of one day. */
  readonly begins: string;
  /** The chart in a sentence, for those who do not see it. */
  chart(first: GapDay, last: GapDay, most: number): string;
  day(day: string): string;
  /** Under the pointer. */
  ofDay(day: GapDay): string;
  readonly columns: Readonly<Record<keyof GapDay, string>>;
}
