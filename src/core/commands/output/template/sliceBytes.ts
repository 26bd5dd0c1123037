// Parts of a text by the offsets of its UTF-8 bytes, which is how Go counts. Half a character becomes U+FFFD.

const encoder = new TextEncoder();

export function sliceBytes(text: string, from: number, to: number): string {
  if (/^\p{ASCII}*$/u.test(text)) return text.slice(from, to);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(encoder.encode(text).subarray(from, to));
}

export function countBytes(text: string): number {
  return encoder.encode(text).length;
}

export function byteAt(text: string, at: number): number {
  return encoder.encode(text)[at] ?? 0;
}
