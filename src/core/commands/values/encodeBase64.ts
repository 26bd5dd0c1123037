// Base64, in the plain alphabet or in the one for URLs and headers, padded.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function encodeBase64(bytes: Uint8Array, isForUrl: boolean): string {
  const digits = alphabet + (isForUrl ? '-_' : '+/');
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const count = Math.min(3, bytes.length - at);
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let digit = 0; digit < 4; digit += 1) text += digit <= count ? digits.charAt((bits >> (18 - 6 * digit)) & 63) : '=';
  }
  return text;
}
