// What becomes of links where a quick fix gives their heading other words: those of its own note change with it, those of others come along.
import { mergeEdits } from '../core/edits/mergeEdits';
import { showEdits } from '../core/edits/showEdits';
import type { ProposedFix } from '../core/gaps/fixes/ProposedFix';
import { findRename } from '../core/linking/findRename';
import type { Note } from '../core/notes/Note';
import type { NotebookIndex } from './NotebookIndex';

export class HeadingLinks {
  constructor(private readonly index: NotebookIndex) {}

  /** With the links that follow. */
  follow(fix: ProposedFix, note: Note): ProposedFix {
    const rename = fix.gap.rule === 'marker-in-heading' ? findRename(note, fix.gap.section, fix.edits) : null;
    if (!rename) return fix;
    const edits = mergeEdits([...fix.edits, ...this.index.renameLinks(note, rename)]);
    const follows = this.index.linkersOf(note.path).flatMap((path) => {
      const linker = path === note.path ? undefined : this.index.notebook.notes.get(path);
      const made = linker ? this.index.renameLinks(linker, rename) : [];
      return linker && made.length > 0 ? [{ path, change: showEdits(linker.text, made[0]?.from ?? 0, made) }] : [];
    });
    return { ...fix, edits, change: showEdits(note.text, fix.gap.span.from, edits), rename, follows };
  }
}
