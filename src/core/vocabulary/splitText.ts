// The words of a text as offsets: letters, marks and digits. Made for long texts: no object and no string a word.
const isPartOfWord = /[\p{L}\p{M}\p{N}]/u;

/** By the code of a character; most of what people write is among these. */
const first = Uint8Array.from({ length: 0x250 }, (_, code) => (isPartOfWord.test(String.fromCharCode(code)) ? 1 : 0));

/** Word number n stands from `starts[n]` to `ends[n]`; equal words have equal hashes, and few others have. */
export interface TextWords {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly hashes: readonly number[];
}

export function splitText(text: string): TextWords {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  let hash = 0;
  let isWithin = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isPart = code < first.length ? first[code] === 1 : isPartOfWord.test(text.charAt(at));
    if (isPart) {
      if (!isWithin) {
        starts.push(at);
        hash = 0;
      }
      hash = (Math.imul(hash, 31) + code) & 0x3fffffff;
    } else if (isWithin) {
      ends.push(at);
      hashes.push(hash);
    }
    isWithin = isPart;
  }
  if (isWithin) {
    ends.push(text.length);
    hashes.push(hash);
  }
  return { starts, ends, hashes };
}
