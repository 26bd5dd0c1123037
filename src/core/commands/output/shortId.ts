// Ids as tables show them: without their algorithm, the first 12 digits.

const SHOWN = 12;

export function shortId(id: string): string {
  const colon = id.indexOf(':');
  return id.slice(colon + 1, colon + 1 + SHOWN);
}
