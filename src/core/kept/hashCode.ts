// A short name for a block's code, by which its kept output is known again. Blanks at line ends do not count: they change nothing that runs.
// FNV-1a over UTF-16 code units (draft-eastlake-fnv, 32 bits): it tells edits apart and keeps no secret.

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Eight hexadecimal digits. */
export function hashCode(code: string): string {
  const text = code.split(/\r?\n/).map((line) => line.trimEnd()).join('\n').trim();
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
