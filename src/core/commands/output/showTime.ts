// Moments as Go prints them in the machine's time zone: `2026-11-24 20:43:08 +0000 UTC`, `2026-11-24T20:43:08Z`.

interface Parts {
  readonly date: string;
  readonly clock: string;
  /** `+0100`. */
  readonly offset: string;
}

/** Seconds since 1970. */
export function showTime(seconds: number): string {
  const moment = new Date(seconds * 1000);
  const { date, clock, offset } = partsOf(moment);
  return `${date} ${clock} ${offset} ${nameZone(moment, offset)}`;
}

/** RFC 3339, to the second or to the nanosecond. */
export function showTimestamp(seconds: number, nanoseconds?: number): string {
  const { date, clock, offset } = partsOf(new Date(seconds * 1000));
  const fraction = nanoseconds === undefined ? '' : `.${String(nanoseconds).padStart(9, '0')}`;
  return `${date}T${clock}${fraction}${offset === '+0000' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(3)}`}`;
}

function partsOf(moment: Date): Parts {
  const two = (number: number): string => String(number).padStart(2, '0');
  const minutes = -moment.getTimezoneOffset();
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return {
    date: `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
    clock: `${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`,
    offset: `${minutes < 0 ? '-' : '+'}${two(hours)}${two(rest)}`,
  };
}

/** Which abbreviations are known depends on the language: `CET` is English only in Europe. Zones without one go by their offset. */
function nameZone(moment: Date, offset: string): string {
  const names = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN', 'en-ZA', 'en-NZ'].map(
    (language) => new Intl.DateTimeFormat(language, { timeZoneName: 'short' }).formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '',
  );
  return names.find((name) => /^[A-Z]+$/.test(name)) ?? offset.replace(/00$/, '');
}
