// A tag that goes, with the blanks behind it, or with those before it where it is the last of its line.
import type { Range } from '../notes/Range';
import type { NoteEdit } from './NoteEdit';

export function removeTagWords(text: string, { from, to }: Range): NoteEdit {
  const behind = /^[ \t]*/.exec(text.slice(to))?.[0].length ?? 0;
  const isLast = /^[ \t]*(?:\r|\n|$)/.test(text.slice(to));
  const before = isLast ? (/[ \t]*$/.exec(text.slice(0, from))?.[0].length ?? 0) : 0;
  return { from: from - before, to: to + behind, insert: '' };
}
