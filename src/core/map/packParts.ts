// Packs parts of a map into texts and numbers, a message at a time: no message keeps who unpacks it longer than a few milliseconds.
import type { MapPart } from './MapPart';
import type { PackedParts } from './MapPort';

/** Topics and ties in one message. A part that has more goes alone. */
const MOST = 4000;

export function* packParts(parts: Iterable<MapPart>): Generator<PackedParts> {
  let packer = new Packer();
  for (const part of parts) {
    const size = part.topics.length + part.ties.length;
    if (packer.size > 0 && packer.size + size > MOST) {
      yield packer.packed;
      packer = new Packer();
    }
    packer.add(part);
  }
  if (packer.size > 0) yield packer.packed;
}

class Packer {
  size = 0;
  private readonly places = new Map<string, number>();
  private readonly numbers: number[] = [];

  add({ path, topics, ties }: MapPart): void {
    this.size += topics.length + ties.length + 1;
    this.numbers.push(path === null ? -1 : this.place(path), topics.length, ties.length);
    for (const { id, label, kind, path: at, line } of topics) this.numbers.push(this.place(id), this.place(label), this.place(kind), this.place(at), line);
    for (const { from, to, kind, path: at, line } of ties) this.numbers.push(this.place(from), this.place(to), this.place(kind), this.place(at), line);
  }

  get packed(): PackedParts {
    return { strings: [...this.places.keys()], numbers: Int32Array.from(this.numbers) };
  }

  private place(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }
}
