// The check blocks of a note with the keys of their results.
import { findCheckBlocks } from '../../core/checks/findCheckBlocks';
import type { Note } from '../../core/notes/Note';
import type { CheckPlace } from './CheckPlace';

export function findCheckPlaces(note: Note): readonly CheckPlace[] {
  const { path, text } = note;
  return findCheckBlocks(note).map(({ block: { code, span }, ordinal }) => ({
    key: { path, code, ordinal },
    span,
    isQuoted: /^\s*>/.test(text.slice(text.lastIndexOf('\n', span.from - 1) + 1, span.from + 1)),
  }));
}
