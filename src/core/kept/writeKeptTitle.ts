// The line that is seen while kept output is folded: what ran, what became of it, how long it took, when, and where.
import { writeDuration } from '../texts/writeDuration';
import { writeCodeSpan } from './writeCodeSpan';

export interface KeptTitle {
  /** The first line of what ran. */
  readonly command: string;
  /** Whether more than that line ran. */
  readonly isMore: boolean;
  readonly outcome: string;
  /** Null where it did not come to an end of its own. */
  readonly seconds: number | null;
  /** Milliseconds of Date.now, shown in the time of the machine. */
  readonly startedAt: number;
  readonly engine: { readonly address: string; readonly release: string | null } | null;
}

const LONGEST = 100;

export function writeKeptTitle({ command, isMore, outcome, seconds, startedAt, engine }: KeptTitle): string {
  const shown = command.length > LONGEST ? `${command.slice(0, LONGEST).trimEnd()}…` : command;
  return [
    writeCodeSpan(shown) + (isMore ? ' …' : ''),
    outcome,
    ...(seconds === null ? [] : [writeDuration(seconds)]),
    writeTime(new Date(startedAt)),
    ...(engine === null ? [] : [...(engine.release === null ? [] : [engine.release]), writeCodeSpan(engine.address)]),
  ].join(' · ');
}

/** `2026-11-27 10:15` */
function writeTime(time: Date): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())} ${pad(time.getHours())}:${pad(time.getMinutes())}`;
}
