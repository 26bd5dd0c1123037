// Whether a line says anything beside its links and tags.
import { readInline } from './readInline';

const word = /[\p{L}\p{N}]/u;

export function hasOwnWords(line: string): boolean {
  const { links, tags } = readInline(line);
  if (links.length + tags.length === 0) return word.test(line);
  let at = 0;
  for (const { from, to } of [...links, ...tags].sort((one, other) => one.from - other.from)) {
    if (word.test(line.slice(at, Math.max(at, from)))) return true;
    at = Math.max(at, to);
  }
  return word.test(line.slice(at));
}
