// Values by hashes of words, for tables that are asked at every word of a vault: half the time of a Map.

/** A hash is at least 0. */
const free = -1;

export class HashTable<Value> {
  private hashes = new Int32Array(1024).fill(free);
  private values = new Array<Value | undefined>(this.hashes.length).fill(undefined);
  private count = 0;

  get size(): number {
    return this.count;
  }

  get(hash: number): Value | undefined {
    return this.values[this.placeOf(hash)];
  }

  set(hash: number, value: Value): void {
    const place = this.placeOf(hash);
    if (this.hashes[place] === free) this.count++;
    this.hashes[place] = hash;
    this.values[place] = value;
    if (this.count * 2 > this.hashes.length) this.grow();
  }

  /** The place of the hash, or the free one where it would be: the next ones are looked at where another hash has its own. */
  private placeOf(hash: number): number {
    const { hashes } = this;
    const last = hashes.length - 1;
    let place = hash & last;
    while (hashes[place] !== hash && hashes[place] !== free) place = (place + 1) & last;
    return place;
  }

  private grow(): void {
    const { hashes, values } = this;
    this.hashes = new Int32Array(hashes.length * 4).fill(free);
    this.values = new Array<Value | undefined>(this.hashes.length).fill(undefined);
    hashes.forEach((hash, place) => {
      if (hash === free) return;
      const moved = this.placeOf(hash);
      this.hashes[moved] = hash;
      this.values[moved] = values[place];
    });
  }
}
