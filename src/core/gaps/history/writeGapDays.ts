// The days of a vault's gaps as a table that any spreadsheet opens. The newest come first: a file that was cut short loses the oldest.
import type { GapDay } from './GapDay';

/** More than a year. */
const MOST_DAYS = 400;

/** `days`: oldest first. */
export function writeGapDays(days: readonly GapDay[]): string {
  const lines = days.slice(-MOST_DAYS).reverse().map(({ day, open, closed }) => `${day},${open},${closed}`);
  return ['day,open,closed', ...lines, ''].join('\n');
}
