// All topics that notes bring, by id: of those that bring the same one, the first by path says what it is called and where it leads.
import { compareOwned } from './compareOwned';
import type { OwnedTopic } from './OwnedTopic';
import { placeOf } from './placeOf';
import type { Topic } from './TopicMap';

/** What stood for a topic, and what stands for it now; null where nothing did or does. */
export interface FirstChange {
  readonly before: OwnedTopic | null;
  readonly now: OwnedTopic | null;
}

export class TopicRegistry {
  /** In order. */
  private readonly owners = new Map<string, OwnedTopic[]>();
  private readonly firsts = new Set<OwnedTopic>();
  private touched = new Map<string, OwnedTopic | null>();

  add(owned: OwnedTopic): void {
    const { id } = owned.topic;
    const owners = this.owners.get(id) ?? [];
    this.touch(id, owners);
    owners.splice(placeOf(owners, (other) => compareOwned(other, owned)), 0, owned);
    this.owners.set(id, owners);
  }

  remove(owned: OwnedTopic): void {
    const { id } = owned.topic;
    const owners = this.owners.get(id) ?? [];
    this.touch(id, owners);
    const at = placeOf(owners, (other) => compareOwned(other, owned));
    if (owners[at] === owned) owners.splice(at, 1);
    if (owners.length === 0) this.owners.delete(id);
  }

  /** Whether the map shows the topic as this note has it. */
  isFirst(owned: OwnedTopic): boolean {
    return this.firsts.has(owned);
  }

  firstOf(id: string): Topic | null {
    return this.owners.get(id)?.[0]?.topic ?? null;
  }

  /** Every topic that is represented by something else than at the last call. */
  settle(): FirstChange[] {
    const changes: FirstChange[] = [];
    for (const [id, before] of this.touched) {
      const now = this.owners.get(id)?.[0] ?? null;
      if (now === before) continue;
      if (before) this.firsts.delete(before);
      if (now) this.firsts.add(now);
      changes.push({ before, now });
    }
    this.touched = new Map();
    return changes;
  }

  private touch(id: string, owners: readonly OwnedTopic[]): void {
    if (!this.touched.has(id)) this.touched.set(id, owners[0] ?? null);
  }
}
