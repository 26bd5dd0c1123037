// The ties that somebody said are not so. They leave the map until their user brings them back. Kept on this device, for this vault.
import type { Tie } from '../core/map/TopicMap';
import { Emitter } from './Emitter';
import type { PathStore } from './NotePaths';

export class RejectedTies {
  private readonly keys: Set<string>;
  private readonly changed = new Emitter<null>();
  readonly onChange = this.changed.event;

  constructor(private readonly store: PathStore) {
    const stored = store.load();
    this.keys = new Set(Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : []);
  }

  has(tie: Tie): boolean {
    return this.keys.has(keyOf(tie));
  }

  /** `isRejected` false brings a tie back. */
  set(tie: Tie, isRejected: boolean): void {
    if (isRejected) this.keys.add(keyOf(tie));
    else this.keys.delete(keyOf(tie));
    this.store.save([...this.keys]);
    this.changed.fire(null);
  }
}

/** Whichever line says it. */
const keyOf = ({ from, to, kind }: Tie): string => JSON.stringify([from, kind, to]);
