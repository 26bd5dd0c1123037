// From a place in the note to the place in the code that runs there: fences, indentation and marks of quotes are no code.
import type { Text } from '@codemirror/state';
import type { RunPlace } from '../RunPlace';

/** Null outside of the code. */
export function offsetInCode({ kind, span, request, shown }: RunPlace, doc: Text, at: number): number | null {
  if (at < span.from || at > Math.min(span.to, doc.length)) return null;
  const line = doc.lineAt(at);
  if (kind === 'entry') return isWithin(line.text, shown, at - line.from) ? request.text.length - 1 : null;
  const codeLines = request.text.split('\n');
  // A block's first line is its fence.
  const index = kind === 'block' ? line.number - span.line - 1 : line.number - span.line;
  const code = codeLines[index];
  if (code === undefined) return null;
  const start = code === '' ? -1 : line.text.indexOf(code, kind === 'inline' ? span.from - line.from : 0);
  const offset = at - line.from - start;
  if (start < 0 || offset < 0 || offset >= code.length) return null;
  return codeLines.slice(0, index).reduce((sum, each) => sum + each.length + 1, 0) + offset;
}

/** Of an item the name alone is code, not what is said of it. */
function isWithin(line: string, name: string, column: number): boolean {
  const start = line.toLowerCase().indexOf(name.toLowerCase());
  return start >= 0 && start <= column && column <= start + name.length;
}
