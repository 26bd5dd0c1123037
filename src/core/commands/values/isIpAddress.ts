// Whether a text is an IP address as Go's net.ParseIP takes it: dotted decimal without leading zeros, or IPv6 without a zone.

export function isIpAddress(text: string): boolean {
  return isVersion4(text) || isVersion6(text);
}

function isVersion4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

function isVersion6(text: string): boolean {
  const tail = text.slice(text.lastIndexOf(':') + 1);
  const plain = tail.includes('.') ? (isVersion4(tail) ? `${text.slice(0, -tail.length)}0:0` : '') : text;
  const halves = plain.split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!plain.includes(':') || halves.length > 2 || !groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return false;
  return halves.length === 2 ? groups.length < 8 : groups.length === 8;
}
