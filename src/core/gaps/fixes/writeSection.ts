// A section of its own below all others of a note, and above its footer, with the blank lines that keep it apart from both.
// None where what was left open above, a fence or a comment, would swallow it.
import { lineEnds } from '../../edits/lineEnds';
import type { NoteEdit } from '../../edits/NoteEdit';
import type { Note } from '../../notes/Note';

const blankLine = /^\s*?(?:\r?\n[ \t]*){2}/;

export function writeSection(note: Note, lines: readonly string[]): readonly NoteEdit[] {
  const { text } = note;
  const top = text.startsWith('\ufeff') ? 1 : 0;
  const at = Math.max(top, endOfSections(note));
  if (isLeftOpen(note, at)) return [];
  const lineBreak = lineEnds.breakAt(text, at);
  const rest = text.slice(at);
  const before = at > top ? lineBreak.repeat(2) : '';
  const after = rest.trim() === '' || blankLine.test(rest) ? '' : lineBreak;
  return [{ from: at, to: at, insert: before + lines.join(lineBreak) + after }];
}

/** Before the footer and the rule above it. */
function endOfSections({ text, footer, rules }: Note): number {
  const end = text.slice(0, footer?.span.from).trimEnd().length;
  const fence = footer ? rules.find(({ to }) => to === end) : undefined;
  return fence ? text.slice(0, fence.from).trimEnd().length : end;
}

function isLeftOpen({ text, blocks, comments }: Note, at: number): boolean {
  return blocks.some(({ isClosed, span }) => !isClosed && span.to >= at) || comments.some(({ from, to }) => to >= at && !/(?:-->|%%)\s*$/.test(text.slice(from + 2, to)));
}
