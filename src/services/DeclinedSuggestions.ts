// The proposals that were declined, by note. Kept on this device; the oldest are forgotten.
import { isRecord } from '../core/isRecord';
import type { PathStore } from './NotePaths';

/** Notes. Somebody who declines in more of them than this has a vault of tens of thousands. */
const MOST = 2000;

export class DeclinedSuggestions {
  private readonly byPath: Map<string, readonly string[]>;

  constructor(private readonly store: PathStore) {
    const stored = store.load();
    const entries = isRecord(stored) ? Object.entries(stored) : [];
    this.byPath = new Map(entries.flatMap(([path, ids]) => (Array.isArray(ids) ? [[path, ids.filter((id) => typeof id === 'string')] as const] : [])));
  }

  of(path: string): ReadonlySet<string> {
    return new Set(this.byPath.get(path));
  }

  add(path: string, id: string): void {
    const known = this.byPath.get(path) ?? [];
    this.byPath.delete(path);
    this.byPath.set(path, [...known.filter((other) => other !== id), id]);
    for (const old of [...this.byPath.keys()].slice(0, -MOST)) this.byPath.delete(old);
    this.save();
  }

  rename(oldPath: string, path: string): void {
    const ids = this.byPath.get(oldPath);
    if (!ids) return;
    this.byPath.delete(oldPath);
    this.byPath.set(path, ids);
    this.save();
  }

  private save(): void {
    this.store.save(Object.fromEntries(this.byPath));
  }
}
