// How long something took.
import { writeClock } from './writeClock';

/** `0.4 s`, `12 s`, `3:20`. */
export function writeDuration(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  return seconds < 59.5 ? `${Math.round(seconds)} s` : writeClock(Math.round(seconds));
}
