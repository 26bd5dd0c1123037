// A link of Obsidian's to a note or one of its sections, under the words of a topic.
import type { Note, Section } from '../notes/Note';
import { escapeMarkdown } from './escapeMarkdown';
import { linkHeading } from './linkHeading';
import { plainLabel } from './plainLabel';

/** Plain words where no link can lead there: a path with `#` or `^`, which always begin a heading or a block. */
export function writeLink(note: Note, section: Section | null, label: string): string {
  const path = note.path.replace(/\.md$/, '');
  const subpath = section ? linkHeading(note, section) : '';
  if (/[#^\p{Cc}]/u.test(path) || subpath === null) return escapeMarkdown(label);
  // Within `[[ ]]` these would end the path; as an address of Markdown they can be escaped.
  if (/[[\]|]|%%/.test(path)) return `[${escapeMarkdown(label)}](${encodeURI(`${plainLabel(note.path)}${subpath}`).replace(/[()]/g, (char) => (char === '(' ? '%28' : '%29'))})`;
  const shown = plainLabel(label).replace(/\[/g, '(').replace(/\]/g, ')').replace(/\|/g, '/').replace(/%%/g, '% %').trim();
  return shown === '' || `${path}${subpath}` === shown ? `[[${path}${subpath}]]` : `[[${path}${subpath}|${shown}]]`;
}
