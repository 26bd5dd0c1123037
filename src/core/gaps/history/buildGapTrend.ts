// Makes a line without holes of the days that a vault was looked at.
import type { GapDay } from './GapDay';
import type { GapTrend } from './GapTrend';

/** As many as a chart in a sidebar can show. */
const SHOWN_DAYS = 90;
const WEEK = 7;

/** `known`: oldest first. Null where there are none. */
export function buildGapTrend(known: readonly GapDay[], today: string): GapTrend | null {
  const past = known.filter(({ day }) => day <= today);
  const [first] = past;
  if (!first) return null;
  const byDay = new Map(past.map((each) => [each.day, each]));
  const start = addDays(today, 1 - SHOWN_DAYS);
  const days: GapDay[] = [];
  let open = past.filter(({ day }) => day < start).at(-1)?.open ?? first.open;
  for (let day = first.day < start ? start : first.day; day <= today; day = addDays(day, 1)) {
    const looked = byDay.get(day) ?? { day, open, closed: 0 };
    ({ open } = looked);
    days.push(looked);
  }
  const closedThisWeek = days.slice(-WEEK).reduce((sum, { closed }) => sum + closed, 0);
  return { days, open, closedThisWeek, most: Math.max(...days.map((each) => each.open)) };
}

function addDays(day: string, days: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
