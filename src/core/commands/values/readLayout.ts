// A moment in one of the layouts of RFC 3339, read as Go's time.Parse reads it, with its words for what is wrong.
import { fail, succeed, type Result } from '../../Result';

export interface Moment {
  /** Since 1970, whole. */
  readonly seconds: number;
  readonly nanoseconds: number;
}

/** What one element takes of the text: how many characters, and what it says. */
type Taken = { readonly size: number; readonly value: number; readonly outOfRange?: string } | null;

type Element = readonly [pattern: RegExp, name: string, low: number, high: number];

const elements: Readonly<Record<string, Element>> = {
  '2006': [/^\d{4}/, 'year', 0, 9999],
  '01': [/^\d\d/, 'month', 1, 12],
  '02': [/^\d\d/, '', 0, 99],
  '15': [/^\d\d?/, 'hour', 0, 23],
  '04': [/^\d\d/, 'minute', 0, 59],
  '05': [/^\d\d/, 'second', 0, 59],
};

const layoutPattern = /2006|01|02|15|04|05|\.999999999|Z07:00|./g;

/** `layout` is made of Go's elements; `offset` is the zone, in seconds east of UTC, where the layout has none. */
export function readLayout(text: string, layout: string, offset: number): Result<Moment, string> {
  const values: Record<string, number> = { 'Z07:00': offset };
  let rest = text;
  for (const [element] of layout.matchAll(layoutPattern)) {
    const taken = takeElement(element, rest);
    if (!taken) return fail(`parsing time ${quote(text)} as ${quote(layout)}: cannot parse ${quote(rest)} as ${quote(element)}`);
    if (taken.outOfRange !== undefined) return fail(`parsing time ${quote(text)}: ${taken.outOfRange} out of range`);
    rest = rest.slice(taken.size);
    // Seconds may have a fraction, also where the layout has none.
    const fraction = element === '05' && !layout.includes('.9') ? takeFraction(rest) : null;
    rest = rest.slice(fraction?.size ?? 0);
    values[element] = taken.value;
    if (fraction) values['.999999999'] = fraction.value;
  }
  if (rest !== '') return fail(`parsing time ${quote(text)}: extra text: ${quote(rest)}`);
  const at = (element: string): number => values[element] ?? 0;
  const [year, month, day] = [at('2006'), at('01') - 1, at('02')];
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return fail(`parsing time ${quote(text)}: day out of range`);
  date.setUTCHours(at('15'), at('04'), at('05'));
  return succeed({ seconds: date.getTime() / 1000 - at('Z07:00'), nanoseconds: at('.999999999') });
}

function takeElement(element: string, text: string): Taken {
  if (element === 'Z07:00') return takeZone(text);
  if (element === '.999999999') return takeFraction(text) ?? { size: 0, value: 0 };
  const known = elements[element];
  if (!known) return text.startsWith(element) ? { size: element.length, value: 0 } : null;
  const [pattern, name, low, high] = known;
  const [digits] = pattern.exec(text) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits);
  return { size: digits.length, value, ...(value < low || value > high ? { outOfRange: name } : {}) };
}

function takeFraction(text: string): Taken {
  const [whole, digits = ''] = /^[.,](\d+)/.exec(text) ?? [];
  return whole === undefined ? null : { size: whole.length, value: Number(digits.slice(0, 9).padEnd(9, '0')) };
}

/** Offsets of 24 hours and of 60 minutes are let pass. */
function takeZone(text: string): Taken {
  if (text.startsWith('Z')) return { size: 1, value: 0 };
  const [whole, sign = '', hours = '', minutes = ''] = /^([+-])(\d\d):(\d\d)/.exec(text) ?? [];
  if (whole === undefined) return null;
  const value = (Number(hours) * 60 + Number(minutes)) * 60 * (sign === '-' ? -1 : 1);
  const outOfRange = Number(hours) > 24 ? 'time zone offset hour' : Number(minutes) > 60 ? 'time zone offset minute' : undefined;
  return { size: whole.length, value, ...(outOfRange === undefined ? {} : { outOfRange }) };
}

/** Go's package time quotes in a way of its own: every byte beyond ASCII by its number. */
function quote(text: string): string {
  const bytes = [...new TextEncoder().encode(text)].map((byte) => (byte < 0x20 || byte > 0x7f ? `\\x${byte.toString(16).padStart(2, '0')}` : String.fromCharCode(byte)));
  return `"${bytes.map((shown) => (shown === '"' || shown === '\\' ? `\\${shown}` : shown)).join('')}"`;
}
