// Which name a heading gets by edits of its note; null where it stays as links find it, or is a heading no more.
import { applyEdit } from '../edits/applyEdit';
import { combineEdits } from '../edits/combineEdits';
import type { NoteEdit } from '../edits/NoteEdit';
import { linkHeading } from '../export/linkHeading';
import { headingKey } from '../map/headingKey';
import type { Note, Section } from '../notes/Note';
import { parseNote } from '../notes/parseNote';
import type { HeadingRename } from './HeadingRename';

export function findRename(note: Note, section: Section, edits: readonly NoteEdit[]): HeadingRename | null {
  const after = parseNote(note.path, applyEdit(note.text, combineEdits(note.text, edits)));
  const renamed = after.sections[section.index];
  const name = renamed && after.sections.length === note.sections.length ? (linkHeading(after, renamed)?.split('#').at(-1) ?? '') : '';
  return name === '' || headingKey(name) === headingKey(section.title) ? null : { note, section, name };
}
