// All topics that notes bring, by id: of those that bring the same one, the first by path says what it is called and where it leads.
// A note brings each topic once. Many thousands of notes may bring the same one: they are kept in no order, and only the first is known.
import { compareOwned } from './compareOwned';
import type { OwnedTopic } from './OwnedTopic';
import type { Topic } from './TopicMap';

/** What stood for a topic, and what stands for it now; null where nothing did or does. */
export interface FirstChange {
  readonly before: OwnedTopic | null;
  readonly now: OwnedTopic | null;
}

interface Owners {
  readonly all: Set<OwnedTopic>;
  /** Null after the first was taken away, until it is asked for. */
  first: OwnedTopic | null;
  /** What was the first then: whatever is not after it is the first now. */
  lost: OwnedTopic | null;
}

export class TopicRegistry {
  private readonly owners = new Map<string, Owners>();
  private readonly firsts = new Set<OwnedTopic>();
  private touched = new Map<string, OwnedTopic | null>();

  add(owned: OwnedTopic): void {
    const { id } = owned.topic;
    let owners = this.owners.get(id);
    this.touch(id, owners);
    if (!owners) this.owners.set(id, (owners = { all: new Set(), first: null, lost: null }));
    owners.all.add(owned);
    const { first, lost } = owners;
    const isFirst = first ? compareOwned(owned, first) < 0 : owners.all.size === 1 || (lost !== null && owned.topic.path <= lost.topic.path);
    if (isFirst) owners.first = owned;
  }

  remove(owned: OwnedTopic): void {
    const { id } = owned.topic;
    const owners = this.owners.get(id);
    this.touch(id, owners);
    if (!owners?.all.delete(owned)) return;
    if (owners.all.size === 0) this.owners.delete(id);
    else if (owners.first === owned) [owners.first, owners.lost] = [null, owned];
  }

  /** Whether the map shows the topic as this note has it. */
  isFirst(owned: OwnedTopic): boolean {
    return this.firsts.has(owned);
  }

  firstOf(id: string): Topic | null {
    return firstAmong(this.owners.get(id))?.topic ?? null;
  }

  /** Every topic that is represented by something else than at the last call. */
  settle(): FirstChange[] {
    const changes: FirstChange[] = [];
    for (const [id, before] of this.touched) {
      const now = firstAmong(this.owners.get(id));
      if (now === before) continue;
      if (before) this.firsts.delete(before);
      if (now) this.firsts.add(now);
      changes.push({ before, now });
    }
    this.touched = new Map();
    return changes;
  }

  private touch(id: string, owners: Owners | undefined): void {
    if (!this.touched.has(id)) this.touched.set(id, firstAmong(owners));
  }
}

/** Looks at all of them where the first was taken away and nothing came in its place. */
function firstAmong(owners: Owners | undefined): OwnedTopic | null {
  if (!owners) return null;
  if (!owners.first) for (const owned of owners.all) if (!owners.first || compareOwned(owned, owners.first) < 0) owners.first = owned;
  return owners.first;
}
