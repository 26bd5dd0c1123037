// A moment of an answer (`2024-05-06T07:08:09.5+02:00`) as Go prints it: `2024-05-06 07:08:09.5 +0200 +0200`.
import { readGoTime } from './go/readGoTime';

/** Go's year 1 where the text is none. */
export function showTimeOf(text: string): string {
  const time = readGoTime(text);
  return time.kind === 'struct' ? (time.text ?? '') : '';
}
