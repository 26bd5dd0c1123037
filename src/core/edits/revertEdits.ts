// Takes back edits that were made: each where it was, else where its words stand now if they stand there only once, else not at all.
import type { AppliedEdit } from './AppliedEdit';
import type { NoteEdit } from './NoteEdit';

export interface Reversal {
  readonly edits: readonly NoteEdit[];
  /** How many are not to be found any more. */
  readonly lost: number;
}

/** How much of the words around it is looked for, on either side: all, or less of what somebody has written to since. */
const reaches = [[24, 24], [24, 4], [4, 24], [12, 12]] as const;
/** Fewer words than this may stand anywhere. */
const fewest = 12;

export function revertEdits(text: string, applied: readonly AppliedEdit[]): Reversal {
  const edits = applied.flatMap((edit) => {
    const found = findEdit(text, edit) ?? findEdit(text, withEndsOf(text, edit));
    return found ? [found] : [];
  });
  return { edits, lost: applied.length - edits.length };
}

function findEdit(text: string, { from, removed, inserted, before, after }: AppliedEdit): NoteEdit | null {
  for (const [above, below] of reaches) {
    const lead = before.slice(-above);
    const words = lead + inserted + after.slice(0, below);
    const start = text.startsWith(words, from - lead.length) ? from - lead.length : findOnly(text, words);
    if (start >= 0) return { from: start + lead.length, to: start + lead.length + inserted.length, insert: removed };
  }
  return null;
}

function findOnly(text: string, words: string): number {
  const first = text.indexOf(words);
  return words.length < fewest || text.includes(words, first + 1) ? -1 : first;
}

/** An editor has line feeds only, whatever the file has. */
function withEndsOf(text: string, { from, ...words }: AppliedEdit): AppliedEdit {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const fit = (written: string): string => written.replace(/\r?\n/g, end);
  return { from, removed: fit(words.removed), inserted: fit(words.inserted), before: fit(words.before), after: fit(words.after) };
}
