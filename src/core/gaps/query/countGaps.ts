// Gaps counted by what their query asks for, most first.
import type { Note } from '../../notes/Note';
import type { Gap } from '../Gap';
import { folderOf } from './folderOf';
import type { GapCounting } from './GapQuery';

export interface GapCount {
  /** A path, a folder, a tag without `#`, a rule's id or a severity; '' for the vault's own folder, for no tag, and for all. */
  readonly key: string;
  readonly amount: number;
}

export function countGaps(gaps: readonly Gap[], notes: ReadonlyMap<string, Note>, by: GapCounting): readonly GapCount[] {
  const counts = new Map<string, { readonly key: string; amount: number }>();
  for (const gap of gaps) {
    for (const key of keysOf(gap, notes.get(gap.path), by)) {
      // Tags that differ in their case only are one to Obsidian.
      const same = by === 'tag' ? key.toLowerCase() : key;
      const count = counts.get(same) ?? { key, amount: 0 };
      count.amount++;
      counts.set(same, count);
    }
  }
  return [...counts.values()].sort((a, b) => b.amount - a.amount || a.key.localeCompare(b.key));
}

/** A gap counts under each topic tag of its note. */
function keysOf({ path, rule, severity }: Gap, note: Note | undefined, by: GapCounting): readonly string[] {
  switch (by) {
    case 'all':
      return [''];
    case 'note':
      return [path];
    case 'folder':
      return [folderOf(path)];
    case 'tag': {
      const tags = new Map((note?.tags ?? []).filter(({ role }) => role === 'topic').map(({ name }) => [name.toLowerCase(), name]));
      return tags.size === 0 ? [''] : [...tags.values()];
    }
    case 'rule':
      return [rule];
    case 'severity':
      return [severity];
  }
}
