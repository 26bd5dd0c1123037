// Edits by which the links of a note follow a heading that gets other words: those to it, and those that name it above another one.
import type { NoteEdit } from '../edits/NoteEdit';
import { findHeading } from '../map/findHeading';
import { headingKey } from '../map/headingKey';
import type { LinkResolver } from '../map/LinkResolver';
import type { Note, NoteLink, Section } from '../notes/Note';
import type { HeadingRename } from './HeadingRename';
import { placeHeadings } from './placeHeadings';

export function renameLinks(note: Note, rename: HeadingRename, resolver: Pick<LinkResolver, 'resolve'>): readonly NoteEdit[] {
  const { path } = rename.note;
  const linking = note.links.filter((link) => link.isClosed && link.kind !== 'url' && link.subpath !== '' && !link.subpath.startsWith('^'));
  return linking.filter((link) => resolver.resolve(link, note.path) === path).flatMap((link) => renameIn(note.text, link, rename));
}

function renameIn(text: string, link: NoteLink, { note, section, name }: HeadingRename): readonly NoteEdit[] {
  const found = findHeading(placeHeadings(note), link.subpath);
  const meant = found && note.sections[Number(found.id)];
  if (!meant || !isWithin(meant, section)) return [];
  const key = headingKey(section.title);
  const isMarkdown = link.kind === 'markdown';
  const { from, to } = subpathOf(text.slice(link.span.from, link.span.to), isMarkdown);
  let at = link.span.from + from;
  return text.slice(at, link.span.from + to).split('#').flatMap((part) => {
    const start = at;
    at += part.length + 1;
    return headingKey(isMarkdown ? decode(part) : part) === key ? [{ from: start, to: start + part.length, insert: isMarkdown ? encode(name) : name }] : [];
  });
}

/** The section itself or one below it. */
function isWithin(meant: Section, section: Section): boolean {
  for (let each: Section | null = meant; each; each = each.parent) if (each === section) return true;
  return false;
}

/** Where in a link as written what stands behind its first `#` is: up to its alias, its title or its end. */
function subpathOf(written: string, isMarkdown: boolean): { readonly from: number; readonly to: number } {
  const from = written.indexOf('#', isMarkdown ? written.lastIndexOf('](') : 0) + 1;
  const end = (isMarkdown ? (written.includes('](<') ? />/ : /\s+["'(][^]*$|\)$/) : /\\?\||\]\]/).exec(written.slice(from));
  return { from, to: end ? from + end.index : written.length };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return part;
  }
}

const encode = (name: string): string => encodeURIComponent(name).replace(/[()']/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
