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
  readonly id: string;
  all: OwnedTopic[];
  /** Those among all that were taken away; null where none was. */
  gone: Set<OwnedTopic> | null;
  /** Null after the first was taken away, until it is asked for. */
  first: OwnedTopic | null;
  /** What was the first then: whatever is not after it is the first now. */
  lost: OwnedTopic | null;
  /** What stood for the topic when it was touched; undefined where it was not since the last call of `settle`. */
  before: OwnedTopic | null | undefined;
}

export class TopicRegistry {
  private readonly owners = new Map<string, Owners>();
  private touched: Owners[] = [];

  add(owned: OwnedTopic): void {
    const { id } = owned.topic;
    let owners = this.owners.get(id);
    if (!owners) this.owners.set(id, (owners = { id, all: [], gone: null, first: null, lost: null, before: undefined }));
    this.touch(owners);
    const isOnly = sizeOf(owners) === 0;
    owners.all.push(owned);
    const { first, lost } = owners;
    const isFirst = first ? compareOwned(owned, first) < 0 : isOnly || (lost !== null && owned.topic.path <= lost.topic.path);
    if (isFirst) owners.first = owned;
  }

  /** What was added before. */
  remove(owned: OwnedTopic): void {
    const owners = this.owners.get(owned.topic.id);
    if (!owners) return;
    this.touch(owners);
    owners.gone ??= new Set();
    owners.gone.add(owned);
    if (owners.first === owned) [owners.first, owners.lost] = [null, owned];
    if (owners.gone.size * 2 > owners.all.length) sweep(owners);
  }

  /** Whether the map shows the topic as this note has it. */
  isFirst(owned: OwnedTopic): boolean {
    return this.owners.get(owned.topic.id)?.first === owned;
  }

  firstOf(id: string): Topic | null {
    return firstAmong(this.owners.get(id))?.topic ?? null;
  }

  /** Every topic that is represented by something else than at the last call. */
  settle(): FirstChange[] {
    const changes: FirstChange[] = [];
    for (const owners of this.touched) {
      const now = firstAmong(owners);
      const before = owners.before ?? null;
      owners.before = undefined;
      if (!now) this.owners.delete(owners.id);
      if (now !== before) changes.push({ before, now });
    }
    this.touched = [];
    return changes;
  }

  private touch(owners: Owners): void {
    if (owners.before !== undefined) return;
    owners.before = firstAmong(owners);
    this.touched.push(owners);
  }
}

const sizeOf = ({ all, gone }: Owners): number => all.length - (gone?.size ?? 0);

function sweep(owners: Owners): void {
  const { gone } = owners;
  if (gone) owners.all = owners.all.filter((owned) => !gone.has(owned));
  owners.gone = null;
}

/** Looks at all of them where the first was taken away and nothing came in its place. */
function firstAmong(owners: Owners | undefined): OwnedTopic | null {
  if (!owners) return null;
  if (!owners.first) {
    sweep(owners);
    for (const owned of owners.all) if (!owners.first || compareOwned(owned, owners.first) < 0) owners.first = owned;
  }
  return owners.first;
}
