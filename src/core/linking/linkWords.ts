// Makes words of a note a link: in their place, or below the heading that they stand in, since a link in a heading breaks links to it.
import type { NoteEdit } from '../edits/NoteEdit';
import { writeLink } from '../export/writeLink';
import type { Note } from '../notes/Note';
import type { LinkTarget } from './findTargets';
import type { LinkableWords } from './LinkableWords';

export function linkWords(note: Note, { from, to, isHeading, section }: LinkableWords, target: Pick<LinkTarget, 'note' | 'section'>): NoteEdit {
  const link = writeLink(target.note, target.section, note.text.slice(from, to));
  if (isHeading) {
    const { heading } = section;
    const at = heading.from + note.text.slice(heading.from, heading.to).trimEnd().length;
    return { from: at, to: at, insert: (note.text.includes('\r\n') ? '\r\n' : '\n') + link };
  }
  // In a table a bar would end the cell.
  const isInTable = note.prose.some(({ kind, span }) => kind === 'table' && span.from <= from && to <= span.to);
  return { from, to, insert: isInTable ? link.replace('|', '\\|') : link };
}
