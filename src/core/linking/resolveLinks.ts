// Where the links of a note lead among the notes there are. Embeds, whole addresses and files that are no notes are left out.
import { findHeading } from '../map/findHeading';
import { LinkResolver } from '../map/LinkResolver';
import type { Note, NoteLink, Section } from '../notes/Note';
import { placeHeadings } from './placeHeadings';

export interface ResolvedLink {
  readonly link: NoteLink;
  /** Null where it leads nowhere. */
  readonly linked: Note | null;
  /** Null for the whole note, for a block of it, and where there is no such heading. */
  readonly section: Section | null;
  readonly isHeadingLost: boolean;
}

/** `resolver` knows the paths of `notes`. */
export function resolveLinks(note: Note, notes: ReadonlyMap<string, Note>, resolver = resolverOf(notes)): readonly ResolvedLink[] {
  return note.links.filter(isToNote).map((link) => {
    const path = resolver.resolve(link, note.path);
    const linked = path === null ? null : path === note.path ? note : (notes.get(path) ?? null);
    const heading = linked && findHeading(placeHeadings(linked), link.subpath);
    const section = heading ? (linked?.sections[Number(heading.id)] ?? null) : null;
    return { link, linked, section, isHeadingLost: linked !== null && section === null && link.subpath !== '' && !link.subpath.startsWith('^') };
  });
}

function resolverOf(notes: ReadonlyMap<string, Note>): LinkResolver {
  const resolver = new LinkResolver();
  for (const path of notes.keys()) resolver.add(path);
  return resolver;
}

function isToNote({ kind, isClosed, target }: NoteLink): boolean {
  if (kind === 'url' || kind === 'embed' || !isClosed) return false;
  return !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target) && !/\.(?!md$)[a-z0-9]{1,8}$/i.test(target);
}
