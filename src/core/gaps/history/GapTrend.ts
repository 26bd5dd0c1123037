// How the gaps of a vault went from day to day, up to today.
import type { GapDay } from './GapDay';

export interface GapTrend {
  /** Without a hole; a day on which nobody looked is as the one before, with nothing closed. At least today. */
  readonly days: readonly GapDay[];
  readonly open: number;
  /** In the seven days up to today. */
  readonly closedThisWeek: number;
  readonly most: number;
}
