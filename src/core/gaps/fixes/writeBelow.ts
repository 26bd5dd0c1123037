// A line that comes below another one, with a blank line behind it where it would swallow the next.
import { lineEnds } from '../../edits/lineEnds';
import type { NoteEdit } from '../../edits/NoteEdit';
import { doMerge } from './doMerge';

/** `at`: an offset on the line above. */
export function writeBelow(text: string, at: number, line: string): NoteEdit {
  const end = lineEnds.endOf(text, at);
  const lineBreak = lineEnds.breakAt(text, end);
  return { from: end, to: end, insert: lineBreak + line + (doMerge(line, lineAfter(text, end)) ? lineBreak : '') };
}

function lineAfter(text: string, end: number): string {
  const next = end + lineEnds.breakAt(text, end).length;
  return text.slice(next, lineEnds.endOf(text, next));
}
