// Gathers topics and ties while a map is built: a topic is kept once under its id, a tie once between its ends.
import type { Tie, TieKind, Topic, TopicMap } from './TopicMap';

export class TopicCollector {
  private readonly topics = new Map<string, Topic>();
  private readonly ordinals = new Map<string, number>();
  private readonly ties = new Map<string, Map<string, Set<TieKind>>>();

  /** Keeps the first topic of an id, so that it leads to its first occurrence. */
  add(topic: Topic): string {
    if (!this.topics.has(topic.id)) this.topics.set(topic.id, topic);
    return topic.id;
  }

  /** An id that no topic has yet: the second of two equal ones gets `~2`. */
  freeId(wanted: string): string {
    let id = wanted;
    let ordinal = this.ordinals.get(wanted) ?? 1;
    while (this.topics.has(id)) id = `${wanted}~${++ordinal}`;
    this.ordinals.set(wanted, ordinal);
    return id;
  }

  tie(from: string, to: string, kind: TieKind): void {
    if (from === to) return;
    const targets = this.ties.get(from) ?? new Map<string, Set<TieKind>>();
    this.ties.set(from, targets.set(to, (targets.get(to) ?? new Set<TieKind>()).add(kind)));
  }

  all(): Iterable<Topic> {
    return this.topics.values();
  }

  isTied(from: string, to: string): boolean {
    return this.ties.get(from)?.has(to) ?? false;
  }

  get map(): TopicMap {
    const ties: Tie[] = [];
    for (const [from, targets] of this.ties) {
      for (const [to, kinds] of targets) for (const kind of kinds) ties.push({ from, to, kind });
    }
    return { topics: [...this.topics.values()], ties };
  }
}
