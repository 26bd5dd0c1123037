// How many sections of a note are complete: one is that holds something and has no gap. The sources are none.
import type { Note } from '../notes/Note';
import type { Gap } from './Gap';
import { hasContentBelow } from './hasContent';

export interface Progress {
  readonly complete: number;
  readonly total: number;
}

const counted = new WeakMap<readonly Gap[], Progress>();

/** The gaps of a note are a value: what was counted for them stays true. */
export function progressOf(note: Note, gaps: readonly Gap[]): Progress {
  const known = counted.get(gaps);
  if (known) return known;
  const unfinished = new Set(gaps.map(({ section }) => section.index));
  const sections = note.sections.filter(({ isFooter }) => !isFooter);
  const complete = sections.filter((section) => !unfinished.has(section.index) && hasContentBelow(note, section)).length;
  const progress = { complete, total: sections.length };
  counted.set(gaps, progress);
  return progress;
}
