// Where the YAML frontmatter stands: from a first line of three hyphens to the line after the next such line. Without a closing line there is none.
import type { Range } from './Range';

const fence = /---[ \t]*(?:\n|$)/y;

export function findFrontmatter(text: string, start: number): Range | null {
  fence.lastIndex = start;
  if (!fence.test(text)) return null;
  for (let at = text.indexOf('\n---', start + 3); at >= 0; at = text.indexOf('\n---', at + 4)) {
    fence.lastIndex = at + 1;
    if (fence.test(text)) return { from: start, to: fence.lastIndex };
  }
  return null;
}
