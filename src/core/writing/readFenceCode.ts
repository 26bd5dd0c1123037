// The code of the block around a line, and where in it a cursor stands.
import type { Fence } from './findFence';
import { indentOf } from './indentOf';

export interface FenceCode {
  readonly code: string;
  readonly offset: number;
}

const MOST_LINES = 600;

/** `lineAt` gives null below the last line. */
export function readFenceCode(lineAt: (line: number) => string | null, { first, indent }: Fence, { line, ch }: { readonly line: number; readonly ch: number }): FenceCode {
  const lines: string[] = [];
  let offset = 0;
  for (let at = first; at < first + MOST_LINES; at += 1) {
    const text = lineAt(at);
    if (text === null || (at > line && /^(?:[ \t]|>)*(?:`{3,}|~{3,})\s*$/.test(text))) break;
    const skipped = indentOf(text, indent);
    if (at === line) offset = lines.reduce((sum, each) => sum + each.length + 1, 0) + Math.max(0, ch - skipped);
    lines.push(text.slice(skipped));
  }
  return { code: lines.join('\n'), offset };
}
