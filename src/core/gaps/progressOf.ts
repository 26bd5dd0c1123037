// How many sections of a note are complete: one is that holds something and has no gap. The sources are none.
import type { Note } from '../notes/Note';
import type { Gap } from './Gap';
import { hasContentBelow } from './hasContent';

export interface Progress {
  readonly complete: number;
  readonly total: number;
  /** 0 to 1, weighted: of a section with one gap half is complete, of one with three a quarter. */
  readonly share: number;
}

const counted = new WeakMap<readonly Gap[], Progress>();

/** The gaps of a note are a value: what was counted for them stays true. */
export function progressOf(note: Note, gaps: readonly Gap[]): Progress {
  const known = counted.get(gaps);
  if (known) return known;
  const open = new Map<number, number>();
  for (const { section } of gaps) open.set(section.index, (open.get(section.index) ?? 0) + 1);
  const sections = note.sections.filter(({ isFooter }) => !isFooter);
  const shares = sections.map((section) => (open.has(section.index) || hasContentBelow(note, section) ? 1 / (1 + (open.get(section.index) ?? 0)) : 0));
  const share = sections.length === 0 ? 1 / (1 + gaps.length) : shares.reduce((sum, each) => sum + each, 0) / sections.length;
  const progress = { complete: shares.filter((each) => each === 1).length, total: sections.length, share };
  counted.set(gaps, progress);
  return progress;
}
