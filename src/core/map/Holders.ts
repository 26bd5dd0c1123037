// Who holds a key, for many keys: finds the few notes that a change concerns without looking at the others.

export class Holders<Key, Holder> {
  private readonly byKey = new Map<Key, Set<Holder>>();

  /** What a holder held gives way to what it holds now; takes time in proportion to both. */
  replace(holder: Holder, before: ReadonlySet<Key>, now: ReadonlySet<Key>): void {
    for (const key of before) if (!now.has(key)) this.release(holder, key);
    for (const key of now) {
      const holders = this.byKey.get(key);
      if (holders) holders.add(holder);
      else this.byKey.set(key, new Set([holder]));
    }
  }

  of(key: Key): ReadonlySet<Holder> {
    return this.byKey.get(key) ?? new Set();
  }

  /** Those who hold all of the keys. */
  ofAll(keys: readonly Key[]): Holder[] {
    const [fewest, ...others] = keys.map((key) => this.of(key)).sort((a, b) => a.size - b.size);
    return fewest ? [...fewest].filter((holder) => others.every((holders) => holders.has(holder))) : [];
  }

  private release(holder: Holder, key: Key): void {
    const holders = this.byKey.get(key);
    holders?.delete(holder);
    if (holders?.size === 0) this.byKey.delete(key);
  }
}
