// Takes the kept output of a block, item or inline code out of its note again. What its user wrote into the same callout stays.
import type { Note } from '../notes/Note';
import type { Range } from '../notes/Range';
import { fail, succeed, type Result } from '../Result';
import { findKeptPairs, type KeptPair } from './findKeptPairs';
import type { KeepProblem } from './KeepProblem';
import { lineEnds } from '../edits/lineEnds';
import type { NoteEdit } from '../edits/NoteEdit';

/** `place`: what printed it, the kept output itself, or any stretch of either. */
export function removeKeptOutput(note: Note, place: Range): Result<NoteEdit, KeepProblem> {
  const { text } = note;
  const pairs = findKeptPairs(note);
  const isHere = ({ from, to }: Range): boolean => from <= place.from && place.to <= to;
  const sizeOf = ({ source }: KeptPair): number => (source ? source.to - source.from : 0);
  // Inline code may stand in an item that has an output of its own.
  const [found] = pairs.filter(({ source, kept: { span } }) => (source !== null && isHere(source)) || isHere(span)).sort((one, other) => sizeOf(one) - sizeOf(other));
  const kept = found?.kept;
  if (!kept) return fail('none');
  const start = lineEnds.startOf(text, kept.span.from);
  const end = lineEnds.endOf(text, kept.span.to);
  // The item that begins with it keeps its mark.
  if (/[^\s>]/.test(text.slice(start, kept.span.from).replace('\ufeff', ''))) return succeed({ from: kept.span.from, to: kept.span.to, insert: '' });
  if (start === 0) return succeed({ from: 0, to: Math.min(text.length, end + lineEnds.breakAt(text, end).length), insert: '' });
  return succeed({ from: lineEnds.endOf(text, lineEnds.startOf(text, start - 1)), to: end, insert: '' });
}
