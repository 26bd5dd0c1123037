// `--since` and `--until`: a duration before now, a date with or without a time and a zone, or seconds since 1970.
import { fail, succeed, type Result } from '../../Result';
import { quoteGo } from './quoteGo';
import { readDuration } from './readDuration';
import { readLayout } from './readLayout';

/** As the engine takes it: `1704067200` or `1704067200.500000000`. `now` in milliseconds. The problem is the CLI's own text. */
export function readMoment(text: string, now = Date.now()): Result<string, string> {
  const duration = readDuration(text);
  if (duration.ok && text !== '0') return succeed(String(Math.floor((now - duration.value / 1e6) / 1000)));
  const isLocal = !/[zZ+]/.test(text) && text.split('-').length !== 4;
  const moment = readLayout(text, chooseLayout(text, isLocal), isLocal ? -new Date(now).getTimezoneOffset() * 60 : 0);
  if (moment.ok) return succeed(`${moment.value.seconds}.${String(moment.value.nanoseconds).padStart(9, '0')}`);
  if (text.includes('-')) return moment;
  return isUnixTime(text) ? succeed(text) : fail(`failed to parse value as time or duration: ${quoteGo(text)}`);
}

function chooseLayout(text: string, isLocal: boolean): string {
  const zone = isLocal ? '' : 'Z07:00';
  if (text.includes('.')) return `2006-01-02T15:04:05.999999999${zone}`;
  if (!text.includes('T')) return `2006-01-02${zone}`;
  const colons = text.split(':').length - 1;
  // An offset (`+02:00`) has a colon of its own.
  const ofClock = !isLocal && !/[zZ]/.test(text) && colons > 0 ? colons - 1 : colons;
  return `2006-01-02T15${[':04:05', '', ':04'][ofClock + 1] ?? ':04:05'}${zone}`;
}

function isUnixTime(text: string): boolean {
  return /^\+?\d+(\.\+?\d+)?$/.test(text) && text.split('.').every((part) => BigInt(part.replace('+', '')) < 1n << 63n);
}
