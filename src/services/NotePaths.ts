// The paths that a note had before: what it made then still bears them. Kept on this device, as the engine is.
import { isRecord } from '../core/isRecord';

export interface PathStore {
  load(): unknown;
  save(data: unknown): void;
}

/** More renames than anybody makes of notes that run containers; the oldest are forgotten. */
const MOST = 500;

export class NotePaths {
  /** From each former path to the one that followed. */
  private readonly followers: Map<string, string>;

  /** `exists` tells whether a note has a path now: what another note made there since is its own. */
  constructor(
    private readonly store: PathStore,
    private readonly exists: (path: string) => boolean,
  ) {
    const stored = store.load();
    this.followers = new Map(isRecord(stored) ? Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string') : []);
  }

  /** Folders are told of as well, and are none of its business: their notes follow one by one. */
  rename(oldPath: string, path: string): void {
    if (!oldPath.endsWith('.md')) return;
    this.followers.delete(path);
    this.followers.delete(oldPath);
    this.followers.set(oldPath, path);
    for (const old of [...this.followers.keys()].slice(0, -MOST)) this.followers.delete(old);
    this.store.save(Object.fromEntries(this.followers));
  }

  /** The path of the note now, for one that something bears. */
  current(path: string): string {
    const trail = new Set<string>();
    let at = path;
    for (let next = this.followers.get(at); next !== undefined && !this.exists(at) && !trail.has(at); next = this.followers.get(at)) {
      trail.add(at);
      at = next;
    }
    return at;
  }
}
