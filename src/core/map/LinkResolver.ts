// Finds the note that a link means, as Obsidian does: by path, by path from the linking note's folder, or by the end of its path.
// Notes come and go; a link has to be looked at again only where one came or went that has one of the link's names.
import type { LinkTarget } from './NoteContribution';
import { placeOf } from './placeOf';

export class LinkResolver {
  /** Paths that are the same but for case, in order: the last one is meant. */
  private readonly byPath = new Map<string, string[]>();
  private readonly byName = new Map<string, string[]>();
  /** By path of a note: asked for at every link. */
  private readonly comparables = new Map<string, string>();

  add(path: string): void {
    const key = comparable(path);
    this.comparables.set(path, key);
    insert(this.byPath, key, path);
    insert(this.byName, lastOf(key), path);
  }

  remove(path: string): void {
    const key = comparable(path);
    erase(this.byPath, key, path);
    erase(this.byName, lastOf(key), path);
    this.comparables.delete(path);
  }

  /** The name under which links may mean the note. */
  nameOf(path: string): string {
    return lastOf(this.comparableOf(path));
  }

  /** The names of notes that a link may mean; none where it leads out of the vault or stays within its note. */
  namesOf(link: LinkTarget, from: string): readonly string[] {
    const target = targetOf(link);
    if (target === null || target === '') return [];
    const beside = join(folderOf(this.comparableOf(from)), target);
    return [...new Set([lastOf(target), lastOf(beside ?? target)])];
  }

  /** The path of the note; null where the link leads out of the vault or to a note that does not exist. */
  resolve(link: LinkTarget, from: string): string | null {
    const target = targetOf(link);
    if (target === null) return null;
    if (target === '') return link.subpath === '' ? null : from;
    const relative = join(folderOf(this.comparableOf(from)), target);
    const exact = this.byPath.get(target.replace(/^\//, ''))?.at(-1);
    const beside = relative === null ? undefined : this.byPath.get(relative)?.at(-1);
    if (/^\.{1,2}\//.test(target)) return beside ?? null;
    return (link.kind === 'markdown' ? (beside ?? exact) : (exact ?? beside)) ?? this.byEnd(target);
  }

  private comparableOf(path: string): string {
    return this.comparables.get(path) ?? comparable(path);
  }

  /** The note with the shortest path that ends in the target. */
  private byEnd(target: string): string | null {
    const end = `/${target.replace(/^\//, '')}`;
    const fitting = (this.byName.get(lastOf(target)) ?? []).filter((path) => `/${this.comparableOf(path)}`.endsWith(end));
    return fitting.reduce<string | null>((best, path) => (best !== null && best.length <= path.length ? best : path), null);
  }
}

function insert(lists: Map<string, string[]>, key: string, path: string): void {
  const list = lists.get(key);
  if (list) list.splice(indexIn(list, path), 0, path);
  else lists.set(key, [path]);
}

function erase(lists: Map<string, string[]>, key: string, path: string): void {
  const list = lists.get(key);
  const at = list ? indexIn(list, path) : -1;
  if (list?.[at] === path) list.splice(at, 1);
  if (list?.length === 0) lists.delete(key);
}

const indexIn = (list: readonly string[], path: string): number => placeOf(list, (other) => (other < path ? -1 : 0));

function targetOf(link: LinkTarget): string | null {
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

/** As most are: without `.` and `..`. */
const isStraight = /^[^./]+(?:\/[^./]+)*$/;

const comparable = (path: string): string => path.normalize('NFC').toLowerCase().replace(/\.md$/, '');

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Null where `..` leads out of the vault. */
function join(folder: string, target: string): string | null {
  if (isStraight.test(target)) return folder + target;
  const parts = folder.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
