// A name that goes out of a list in the frontmatter: `[a, b]`, `a, b` or lines of `- a`. A list that it leaves empty goes with its key.
import { lineEnds } from '../../edits/lineEnds';
import type { NoteEdit } from '../../edits/NoteEdit';
import type { Range } from '../../notes/Range';

export function removeYamlItem(text: string, { from, to }: Range): NoteEdit {
  const start = lineEnds.startOf(text, from);
  const end = lineEnds.endOf(text, to);
  const line = { from: start, to: Math.min(text.length, end + lineEnds.breakAt(text, end).length), insert: '' };
  const quoted = { from: /["'#]/.test(text.charAt(from - 1)) ? from - 1 : from, to: /["']/.test(text.charAt(to)) ? to + 1 : to };
  const before = text.slice(start, quoted.from);
  const after = text.slice(quoted.to, end);
  if (/^[ \t]*-[ \t]+$/.test(before)) return isOnly(text, line) ? { ...line, from: lineEnds.startOf(text, start - 1) } : line;
  const next = /^[ \t]*,[ \t]*/.exec(after);
  if (next) return { from: quoted.from, to: quoted.to + next[0].length, insert: '' };
  const previous = /[ \t]*,[ \t]*$/.exec(before);
  return previous ? { from: quoted.from - previous[0].length, to: quoted.to, insert: '' } : line;
}

/** Whether the item's line has the key above it and no item below it. */
function isOnly(text: string, line: NoteEdit): boolean {
  const above = text.slice(lineEnds.startOf(text, line.from - 1), line.from);
  const below = text.slice(line.to, lineEnds.endOf(text, line.to));
  return /:[ \t]*\r?\n$/.test(above) && !/^[ \t]*-[ \t]/.test(below);
}
