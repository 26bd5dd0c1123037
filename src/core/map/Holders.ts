// Who holds a key, for many keys: finds the few notes that a change concerns without looking at the others.

export class Holders<Key, Holder> {
  private readonly byKey = new Map<Key, Holder[]>();

  /** What a holder held gives way to what it holds now, each key once. */
  replace(holder: Holder, before: readonly Key[], now: readonly Key[]): void {
    const kept = new Set(before.length > 0 ? now : []);
    for (const key of before) if (!kept.delete(key)) this.release(holder, key);
    for (const key of before.length > 0 ? kept : now) {
      const holders = this.byKey.get(key);
      if (holders) holders.push(holder);
      else this.byKey.set(key, [holder]);
    }
  }

  of(key: Key): readonly Holder[] {
    return this.byKey.get(key) ?? [];
  }

  /** Those who hold the key that the fewest hold. */
  ofRarest(keys: readonly Key[]): readonly Holder[] {
    return keys.map((key) => this.of(key)).reduce((fewest, holders) => (holders.length < fewest.length ? holders : fewest));
  }

  /** In no order: the last one takes the place of the one that goes. */
  private release(holder: Holder, key: Key): void {
    const holders = this.byKey.get(key);
    const last = holders?.pop();
    if (!holders || last === undefined) return;
    if (last !== holder) holders[holders.indexOf(holder)] = last;
    if (holders.length === 0) this.byKey.delete(key);
  }
}
