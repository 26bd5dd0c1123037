// How far one layer has come, as the CLI draws it: `[=====>     ]  1.024kB/2.048kB`, without the bar where the terminal is narrow.
import { humanSize } from '../output/humanSize';
import { fieldOf, textOf } from '../values/fieldOf';

const BAR = 50;
/** Columns above which there is room for a bar, and those that an amount takes at least. */
const WIDE = 110;
const AMOUNT = 8;

/** `detail` is the message's `progressDetail`. '' where it says nothing yet. */
export function showProgressBar(detail: unknown, columns: number): string {
  const [current, total] = [numberOf(detail, 'current'), numberOf(detail, 'total')];
  if (current <= 0 && total <= 0) return '';
  const units = textOf(detail, 'units');
  const suffix = units === '' ? '' : ` ${units}`;
  const amount = units === '' ? humanSize(current).padStart(AMOUNT) : String(current);
  if (total <= 0) return amount + suffix;
  const filled = Math.max(0, Math.min(BAR, Math.trunc(Math.trunc((current / total) * 100) / 2)));
  const bar = columns > WIDE ? `[${'='.repeat(filled)}>${' '.repeat(BAR - filled)}] ` : '';
  if (fieldOf(detail, 'hidecounts') === true) return bar;
  // A layer may turn out larger than was said.
  const whole = current > total ? '' : `/${units === '' ? humanSize(total) : String(total)}`;
  return bar + amount + whole + suffix;
}

function numberOf(detail: unknown, name: string): number {
  const value = fieldOf(detail, name);
  return typeof value === 'number' ? value : 0;
}
