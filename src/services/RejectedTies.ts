// The ties that somebody said are not so. They leave the map until their user brings them back. Kept on this device, for this vault.
import { tieKey } from '../core/map/tieKey';
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
    return this.keys.has(tieKey(tie));
  }

  /** `isRejected` false brings a tie back. */
  set(tie: Tie, isRejected: boolean): void {
    if (isRejected) this.keys.add(tieKey(tie));
    else this.keys.delete(tieKey(tie));
    this.store.save([...this.keys]);
    this.changed.fire(null);
  }
}
