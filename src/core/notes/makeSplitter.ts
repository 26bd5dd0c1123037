// Splits texts into words of certain characters, as offsets. Made for long texts: no object and no string a word.

/** Word number n stands from `starts[n]` to `ends[n]`; equal words have equal hashes, and few others have. */
export interface TextWords {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly hashes: readonly number[];
}

/** Most of what people write is among these. */
const commonCodes = 0x250;

/** `part` tests one character, whether it belongs to a word. */
export function makeSplitter(part: RegExp): (text: string) => TextWords {
  const common = Uint8Array.from({ length: commonCodes }, (_, code) => (part.test(String.fromCharCode(code)) ? 1 : 0));
  return (text) => {
    const starts: number[] = [];
    const ends: number[] = [];
    const hashes: number[] = [];
    let hash = 0;
    let isWithin = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const isPart = code < commonCodes ? common[code] === 1 : part.test(characterAt(text, at));
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
    return { text, starts, ends, hashes };
  };
}

/** Characters beyond the first 65,536 are two code units. */
function characterAt(text: string, at: number): string {
  const [code, before] = [text.charCodeAt(at), text.charCodeAt(at - 1)];
  const isSecond = code >= 0xdc00 && code < 0xe000 && before >= 0xd800 && before < 0xdc00;
  return String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? code);
}
