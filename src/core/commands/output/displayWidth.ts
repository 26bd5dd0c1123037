// How many columns of a terminal a text takes in a table: what is drawn as one sign, such as a letter with its accents, counts once.
import { characterWidth } from './characterWidth';

const segmenter = new Intl.Segmenter('en');

export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += signWidth(segment);
  return width;
}

/** A sign is as wide as its first character that takes room. */
function signWidth(sign: string): number {
  const visible = Array.from(sign).find((character) => !/^[\p{Cc}\p{Mn}\p{Me}\u00ad\u070f\u180e\u200b-\u200f\u2028-\u202e\u206a-\u206f\ufeff\ufff9-\ufffb]$/u.test(character));
  return visible === undefined ? 0 : characterWidth(visible);
}
