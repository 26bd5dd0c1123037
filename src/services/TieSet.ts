// Ties of which somebody said the same, such as that they are not so. Kept on this device, for this vault, by what they tie, whichever line says it.
import { tieKey } from '../core/map/tieKey';
import type { Tie } from '../core/map/TopicMap';
import { Emitter } from './Emitter';
import type { PathStore } from './NotePaths';

export class TieSet {
  private keys: Set<string>;
  private readonly changed = new Emitter<null>();
  readonly onChange = this.changed.event;

  constructor(private readonly store: PathStore) {
    const stored = store.load();
    this.keys = new Set(Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : []);
  }

  has(tie: Tie): boolean {
    return this.keys.size > 0 && this.keys.has(tieKey(tie));
  }

  /** `isIn` false takes a tie out again. */
  set(tie: Tie, isIn: boolean): void {
    if (isIn === this.has(tie)) return;
    if (isIn) this.keys.add(tieKey(tie));
    else this.keys.delete(tieKey(tie));
    this.save();
  }

  /** A note has another path, and its topics have other ids. */
  rename(oldPath: string, path: string): void {
    const follow = (id: string): string => id.replace(/^(note|section):([^#]*)/, (whole, kind: string, at: string) => (at === oldPath ? `${kind}:${path}` : whole));
    const keys = new Set([...this.keys].map((key) => key.split('\n').map(follow).join('\n')));
    if ([...keys].every((key) => this.keys.has(key))) return;
    this.keys = keys;
    this.save();
  }

  private save(): void {
    this.store.save([...this.keys]);
    this.changed.fire(null);
  }
}
