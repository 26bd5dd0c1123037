// Whether a section stands in what a link would lead to: a section is not linked from itself, nor from what it contains.
import type { Note, Section } from '../notes/Note';
import type { LinkTarget } from './findTargets';

export function isInTarget(note: Note, section: Section, { note: other, section: target }: Pick<LinkTarget, 'note' | 'section'>): boolean {
  if (other.path !== note.path) return false;
  if (!target) return true;
  for (let at: Section | null = section; at; at = at.parent) if (at.heading.from === target.heading.from) return true;
  return false;
}
