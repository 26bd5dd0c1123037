// The line of a block at an offset of its note; a comment or a blank line belongs to the line above it.
import type { ScriptLine } from '../../core/commands/shell/findScriptLines';
import { linesOf } from './linesOf';
import type { RunPlace } from './RunPlace';

export function findLineAt(place: RunPlace, noteText: string, offset: number): ScriptLine | null {
  const lines = linesOf(place);
  const inCode = endOfCodeLine(place, noteText, offset);
  return lines.filter(({ place: { from } }) => from <= inCode).at(-1) ?? lines[0] ?? null;
}

/** By the number of the line: in a list or a quote the note's lines are longer than the code's. */
function endOfCodeLine({ span, request }: RunPlace, noteText: string, offset: number): number {
  const isFenced = /^(?:```|~~~)/.test(noteText.slice(span.from, span.to));
  const line = noteText.slice(span.from, offset).split('\n').length - 1 - (isFenced ? 1 : 0);
  return request.text.split('\n').slice(0, Math.max(0, line) + 1).join('\n').length;
}
