// Reads the days of a vault's gaps from their file, line by line: whatever became of it, each line that is whole counts.
import type { GapDay } from './GapDay';

/** Oldest first, each day once: of two lines the first counts, as the newest stand first. */
export function readGapDays(text: string): readonly GapDay[] {
  const days = new Map<string, GapDay>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, day = '', open, closed] = /^(\d{4}-\d\d-\d\d),(\d{1,9}),(\d{1,9})$/.exec(line.trim()) ?? [];
    if (isDay(day) && !days.has(day)) days.set(day, { day, open: Number(open), closed: Number(closed) });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function isDay(text: string): boolean {
  const time = Date.parse(text);
  // The 31st of February is read as a day of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
