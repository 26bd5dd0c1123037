// An IP address as Go's net.ParseIP reads it: dotted decimal without leading zeros, or IPv6 without a zone.

/** 4 or 16 bytes; an IPv4 address within IPv6 (`::ffff:1.2.3.4`) has 16. Null where the text is no address. */
export function readIp(text: string): readonly number[] | null {
  return text.includes(':') ? readVersion6(text) : readVersion4(text);
}

/** The four bytes of an IPv4 address that was written as IPv6; all others as they are. */
export function shortenIp(bytes: readonly number[]): readonly number[] {
  const isMapped = bytes.length === 16 && bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
  return isMapped ? bytes.slice(12) : bytes;
}

function readVersion4(text: string): readonly number[] | null {
  const parts = text.split('.');
  const isAddress = parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
  return isAddress ? parts.map(Number) : null;
}

function readVersion6(text: string): readonly number[] | null {
  const halves = writeTailInHex(text).split('::');
  const [head, end] = [readGroups(halves[0] ?? ''), readGroups(halves[1] ?? '')];
  if (halves.length > 2 || !head || !end) return null;
  const missing = 16 - head.length - end.length;
  if (halves.length === 2 ? missing < 2 : missing !== 0) return null;
  return [...head, ...Array.from({ length: missing }, () => 0), ...end];
}

/** `::1.2.3.4` as `::102:304`; '' where the tail is no IPv4 address. */
function writeTailInHex(text: string): string {
  const tail = text.slice(text.lastIndexOf(':') + 1);
  if (!tail.includes('.')) return text;
  const [a = 0, b = 0, c = 0, d = 0] = readVersion4(tail) ?? [];
  return readVersion4(tail) ? `${text.slice(0, -tail.length)}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}` : '';
}

function readGroups(text: string): readonly number[] | null {
  const groups = text === '' ? [] : text.split(':');
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return null;
  return groups.map((group) => parseInt(group, 16)).flatMap((value) => [value >> 8, value & 255]);
}
