// Where what is written below a heading ends: before the first comment or rule, which belong to the note, or with the section.
import type { Note, Section } from '../../notes/Note';

export function endOfNotes(note: Note, { heading, own }: Section): number {
  const footer = note.footer && !note.footer.section ? [note.footer.span] : [];
  const kept = [...note.comments, ...note.rules, ...footer].map(({ from }) => from).filter((from) => from >= own.from && from < own.to);
  return heading.to + note.text.slice(heading.to, Math.min(own.to, ...kept)).trimEnd().length;
}
