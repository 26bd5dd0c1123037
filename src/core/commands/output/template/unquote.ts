// What a Go literal in quotes stands for: "a\n", `raw`, 'x'.

const named: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 92, "'": 39, '"': 34 };
const escape = /\\(?:([abfnrtv\\'"])|x([\da-fA-F]{2})|([0-7]{3})|u([\da-fA-F]{4})|U([\da-fA-F]{8}))|[^\\]/uy;
const encoder = new TextEncoder();

/** Null where it is malformed. */
export function unquote(literal: string): string | null {
  const quote = literal.charAt(0);
  const inner = literal.slice(1, -1);
  if (quote === '`') return inner.replaceAll('\r', '');
  const bytes: number[] = [];
  for (let at = 0; at < inner.length; at = escape.lastIndex) {
    escape.lastIndex = at;
    const match = escape.exec(inner);
    const piece = match ? bytesOf(match, quote) : null;
    if (piece === null) return null;
    bytes.push(...piece);
  }
  return new TextDecoder('utf-8').decode(Uint8Array.from(bytes));
}

function bytesOf([whole, short, hex, octal, small, large]: RegExpExecArray, quote: string): readonly number[] | null {
  if (short !== undefined) return (short === "'" || short === '"') && short !== quote ? null : [named[short] ?? 0];
  if (hex !== undefined) return [parseInt(hex, 16)];
  if (octal !== undefined) return parseInt(octal, 8) > 255 ? null : [parseInt(octal, 8)];
  const digits = small ?? large;
  if (digits === undefined) return [...encoder.encode(whole)];
  const point = parseInt(digits, 16);
  return point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? null : [...encoder.encode(String.fromCodePoint(point))];
}
