// Finds the note that a link means, as Obsidian does: by path, by path from the linking note's folder, or by the end of its path.
import type { Note, NoteLink } from '../../../../src/core/notes/Note';

export class LinkResolver {
  private readonly byPath = new Map<string, Note>();
  private readonly byName = new Map<string, Note[]>();

  constructor(notes: readonly Note[]) {
    for (const note of notes) {
      const path = comparable(note.path);
      this.byPath.set(path, note);
      const name = nameOf(path);
      const sameName = this.byName.get(name);
      if (sameName) sameName.push(note);
      else this.byName.set(name, [note]);
    }
  }

  /** Null where the link leads out of the vault or to a note that does not exist. */
  resolve(link: NoteLink, from: Note): Note | null {
    const target = targetOf(link);
    if (target === null) return null;
    if (target === '') return link.subpath === '' ? null : from;
    const folder = comparable(from.path).split('/').slice(0, -1);
    const relative = join(folder, target);
    const exact = this.byPath.get(target.replace(/^\//, ''));
    const beside = relative === null ? undefined : this.byPath.get(relative);
    if (/^\.{1,2}\//.test(target)) return beside ?? null;
    return (link.kind === 'markdown' ? (beside ?? exact) : (exact ?? beside)) ?? this.byEnd(target);
  }

  /** The note with the shortest path that ends in the target. */
  private byEnd(target: string): Note | null {
    const end = `/${target.replace(/^\//, '')}`;
    const fitting = (this.byName.get(nameOf(target)) ?? []).filter((note) => `/${comparable(note.path)}`.endsWith(end));
    return fitting.reduce<Note | null>((best, note) => (best && best.path.length <= note.path.length ? best : note), null);
  }
}

function targetOf(link: NoteLink): string | null {
  if (link.kind === 'url') return null;
  if (link.kind !== 'markdown') return comparable(link.target.trim());
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(link.target)) return null;
  return comparable(decode(link.target.trim()));
}

function decode(target: string): string {
  // A lone % is no escape, and decodeURIComponent throws on it.
  return target.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    const bytes = Uint8Array.from(escapes.slice(1).split('%'), (byte) => parseInt(byte, 16));
    return new TextDecoder().decode(bytes);
  });
}

const comparable = (path: string): string => path.normalize('NFC').toLowerCase().replace(/\.md$/, '');

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Null where `..` leads out of the vault. */
function join(folder: readonly string[], target: string): string | null {
  const parts = [...folder];
  for (const part of target.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
