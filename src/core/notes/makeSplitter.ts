// Splits texts into words of certain characters, as offsets. Made for whole vaults: no object and no string a word, and no list a text.

/** Holds until the next text is split. Of `count` words number n stands from `starts[n]` to `ends[n]`; equal words have equal hashes, and few others have. */
export interface TextWords {
  text: string;
  count: number;
  starts: Uint32Array;
  ends: Uint32Array;
  hashes: Uint32Array;
}

/** Most of what people write is among these. */
const commonCodes = 0x250;

/** `part` tests one character, whether it belongs to a word. */
export function makeSplitter(part: RegExp): (text: string) => Readonly<TextWords> {
  const common = Uint8Array.from({ length: commonCodes }, (_, code) => (part.test(String.fromCharCode(code)) ? 1 : 0));
  const words: TextWords = { text: '', count: 0, starts: new Uint32Array(0), ends: new Uint32Array(0), hashes: new Uint32Array(0) };
  return (text) => {
    reserve(words, (text.length + 1) >> 1);
    const { starts, ends, hashes } = words;
    let count = 0;
    let hash = 0;
    let isWithin = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const isPart = code < commonCodes ? common[code] === 1 : part.test(characterAt(text, at));
      if (isPart) {
        if (!isWithin) {
          starts[count] = at;
          hash = 0;
        }
        hash = (Math.imul(hash, 31) + code) & 0x3fffffff;
      } else if (isWithin) {
        ends[count] = at;
        hashes[count++] = hash;
      }
      isWithin = isPart;
    }
    if (isWithin) {
      ends[count] = text.length;
      hashes[count++] = hash;
    }
    words.text = text;
    words.count = count;
    return words;
  };
}

function reserve(words: TextWords, count: number): void {
  if (words.starts.length >= count) return;
  for (const list of ['starts', 'ends', 'hashes'] as const) words[list] = new Uint32Array(count * 2);
}

/** Characters beyond the first 65,536 are two code units. */
function characterAt(text: string, at: number): string {
  const [code, before] = [text.charCodeAt(at), text.charCodeAt(at - 1)];
  const isSecond = code >= 0xdc00 && code < 0xe000 && before >= 0xd800 && before < 0xdc00;
  return String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? code);
}
