// Gathers topics and ties while a map is built: a topic is kept once under its id, a tie once between its ends.
import type { Tie, TieKind, Topic, TopicMap } from '../../../../src/core/map/TopicMap';

export class TopicCollector {
  private readonly topics = new Map<string, Topic>();
  private readonly ordinals = new Map<string, number>();
  private readonly ties = new Map<string, Map<string, Map<TieKind, Tie>>>();

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

  /** Keeps the first line that says so. */
  tie(from: string, to: string, kind: TieKind, path: string, line: number): void {
    if (from === to) return;
    const targets = this.ties.get(from) ?? new Map<string, Map<TieKind, Tie>>();
    const kinds = targets.get(to) ?? new Map<TieKind, Tie>();
    if (kinds.has(kind)) return;
    this.ties.set(from, targets.set(to, kinds.set(kind, { from, to, kind, path, line })));
  }

  all(): Iterable<Topic> {
    return this.topics.values();
  }

  isTied(from: string, to: string): boolean {
    return this.ties.get(from)?.has(to) ?? false;
  }

  get map(): TopicMap {
    const ties: Tie[] = [];
    for (const targets of this.ties.values()) {
      for (const kinds of targets.values()) ties.push(...kinds.values());
    }
    return { topics: [...this.topics.values()], ties };
  }
}
