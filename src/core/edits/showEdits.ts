// What edits make of the lines that they touch, piece by piece, without the line ends behind the last of them.
import { lineStartOf } from '../notes/lineStartOf';
import type { ChangePiece } from './ChangePiece';
import type { NoteEdit } from './NoteEdit';

/** `at`: an offset on the line that is shown in any case. The edits are in the order of the text and do not overlap. */
export function showEdits(text: string, at: number, edits: readonly NoteEdit[]): readonly ChangePiece[] {
  const first = Math.min(at, ...edits.map(({ from }) => from));
  // A line that goes with its end does not touch the next one.
  const last = Math.max(at, ...edits.map(({ from, to }) => Math.max(from, /[\r\n]/.test(text.charAt(to - 1)) ? to - 1 : to)));
  const from = lineStartOf(text, first);
  const end = /[\r\n]/.exec(text.slice(last));
  const to = end ? last + end.index : text.length;
  const pieces: ChangePiece[] = [];
  let read = from;
  for (const edit of edits) {
    pieces.push({ kind: 'same', text: text.slice(read, edit.from) }, { kind: 'removed', text: text.slice(edit.from, edit.to) }, { kind: 'added', text: edit.insert });
    read = edit.to;
  }
  pieces.push({ kind: 'same', text: text.slice(read, Math.max(read, to)) });
  return withoutLastEnds(pieces);
}

function withoutLastEnds(pieces: readonly ChangePiece[]): readonly ChangePiece[] {
  const full = pieces.filter(({ text }) => text !== '');
  const last = full.at(-1);
  if (!last) return full;
  const text = last.text.replace(/[\r\n]+$/, '');
  const before = full.slice(0, -1);
  return text === '' ? withoutLastEnds(before) : [...before, { ...last, text }];
}
