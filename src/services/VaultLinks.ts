// Which links of notes lead nowhere, kept up to date one note at a time: a note is looked at again only where one came, went or changed its headings
// that has the name of one of its links.
import { resolveLinks } from '../core/linking/resolveLinks';
import { LinkResolver } from '../core/map/LinkResolver';
import type { Note, NoteLink } from '../core/notes/Note';

export class VaultLinks {
  readonly resolver = new LinkResolver();
  /** Notes that link to a name. */
  private readonly linking = new Map<string, Set<string>>();

  constructor(private readonly notes: ReadonlyMap<string, Note>) {}

  /** `before` is what was set for the path, if anything. Gives the paths of notes whose links may now lead elsewhere; its own may be among them. */
  set(note: Note, before: Note | undefined): readonly string[] {
    const { path } = note;
    if (before) this.forget(before);
    for (const name of this.namesOf(note)) {
      const known = this.linking.get(name);
      if (known) known.add(path);
      else this.linking.set(name, new Set([path]));
    }
    if (!before) this.resolver.add(path);
    return before && headingsOf(before) === headingsOf(note) ? [] : this.linkersOf(path);
  }

  /** As `set`. */
  remove(note: Note): readonly string[] {
    this.forget(note);
    this.resolver.remove(note.path);
    return this.linkersOf(note.path);
  }

  lostOf(note: Note): readonly NoteLink[] {
    if (note.links.length === 0) return [];
    return resolveLinks(note, this.notes, this.resolver).filter(({ linked, isHeadingLost }) => linked === null || isHeadingLost).map(({ link }) => link);
  }

  private forget(note: Note): void {
    for (const name of this.namesOf(note)) {
      const known = this.linking.get(name);
      known?.delete(note.path);
      if (known?.size === 0) this.linking.delete(name);
    }
  }

  private namesOf({ links, path }: Note): ReadonlySet<string> {
    return new Set(links.flatMap((link) => this.resolver.namesOf(link, path)));
  }

  /** Notes that link to a name of the note. */
  linkersOf(path: string): readonly string[] {
    return [...(this.linking.get(this.resolver.nameOf(path)) ?? [])];
  }
}

const headingsOf = ({ sections }: Note): string => sections.map(({ title, level }) => `${level} ${title}`).join('\n');
