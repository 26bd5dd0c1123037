// Base64 of UTF-8 text, as headers of the Engine API have it, decoded.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Both alphabets; what belongs to neither is passed over. */
export function decodeBase64(text: string): string {
  const bytes: number[] = [];
  let [bits, count] = [0, 0];
  for (const character of text.replaceAll('-', '+').replaceAll('_', '/')) {
    const value = alphabet.indexOf(character);
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}
