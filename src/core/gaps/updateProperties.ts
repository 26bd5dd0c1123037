// Brings the properties of a note up to date that say how far it is, `gaps: 3` and `complete: 80`, where its frontmatter holds them. Anything but a whole number
// behind them is not ours and stays.
import { combineEdits } from '../edits/combineEdits';
import type { NoteEdit } from '../edits/NoteEdit';
import { frontmatterOf } from '../notes/frontmatterOf';

export interface NoteProgress {
  readonly gaps: number;
  /** Per cent. */
  readonly complete: number;
}

const property = /^(gaps|complete):([ \t]*)(\d*)[ \t]*$/gm;

/** Null where there is nothing to change. */
export function updateProperties(text: string, progress: NoteProgress): NoteEdit | null {
  const edits = [...frontmatterOf(text).matchAll(property)].flatMap(({ index, 1: name = '', 2: blank = '', 3: written = '' }): NoteEdit[] => {
    const value = String(name === 'gaps' ? progress.gaps : progress.complete);
    const from = index + name.length + 1;
    return written === value ? [] : [{ from, to: from + blank.length + written.length, insert: `${blank === '' ? ' ' : blank}${value}` }];
  });
  return edits.length === 0 ? null : combineEdits(text, edits);
}
