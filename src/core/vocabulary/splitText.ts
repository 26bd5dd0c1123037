// The words of a text as offsets: letters, marks and digits. Made for long texts: no object and no string a word.
const isOther = /[\p{L}\p{M}\p{N}]/u;

/** Word number n stands from `starts[n]` to `ends[n]`. */
export interface TextWords {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function splitText(text: string): TextWords {
  const starts: number[] = [];
  const ends: number[] = [];
  let isWithin = false;
  for (let at = 0; at < text.length; at++) {
    const isPart = isWordPart(text, at);
    if (isPart === isWithin) continue;
    (isPart ? starts : ends).push(at);
    isWithin = isPart;
  }
  if (isWithin) ends.push(text.length);
  return { starts, ends };
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return isOther.test(text.charAt(at));
}
