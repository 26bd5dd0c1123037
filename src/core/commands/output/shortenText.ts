// Text cut to so many columns of a terminal, with `…` in place of what is missing. Every character counts, accents too.
import { characterWidth } from './characterWidth';

export function shortenText(text: string, columns: number): string {
  let [used, cut] = [0, 0];
  for (const character of text) {
    used += characterWidth(character);
    if (used <= columns - 1) cut += character.length;
  }
  return used <= columns ? text : `${text.slice(0, cut)}…`;
}
