// How topics that stand on the map belong together: what lists say of it, and what the vocabulary knows of two that are both there.
// Each relation is one tie, with the first line by path that says so; of what only the vocabulary knows, the line that names the other topic.
import type { NoteContribution } from './NoteContribution';
import type { Relation } from './Relation';
import { tieKey } from './tieKey';
import type { Tie, Topic } from './TopicMap';

export interface RelationChange {
  readonly before: readonly Tie[];
  readonly now: readonly Tie[];
}

export class RelationBook {
  private readonly known = new Map<string, Relation>();
  /** Keys of known relations, by the topic at either end. */
  private readonly byTopic = new Map<string, string[]>();
  private readonly claimed = new Map<string, Tie[]>();
  private readonly ties = new Map<string, Tie>();
  private touched = new Set<string>();

  constructor(relations: readonly Relation[]) {
    for (const relation of relations) {
      const key = tieKey(relation);
      this.known.set(key, relation);
      for (const end of [relation.from, relation.to]) this.byTopic.set(end, [...(this.byTopic.get(end) ?? []), key]);
    }
  }

  get all(): Iterable<Tie> {
    return this.ties.values();
  }

  replace(before: NoteContribution | null, now: NoteContribution | null): void {
    for (const claim of before?.claims ?? []) {
      const others = this.claimed.get(tieKey(claim))?.filter(({ path }) => path !== before?.path) ?? [];
      if (others.length > 0) this.claimed.set(tieKey(claim), others);
      else this.claimed.delete(tieKey(claim));
      this.touched.add(tieKey(claim));
    }
    for (const { line, ...relation } of now?.claims ?? []) {
      const key = tieKey(relation);
      const claims = this.claimed.get(key) ?? [];
      if (now && claims.every(({ path }) => path !== now.path)) this.claimed.set(key, [...claims, { ...relation, path: now.path, line }]);
      this.touched.add(key);
    }
  }

  /** A topic came, went, or is found elsewhere. */
  touch(topicId: string): void {
    for (const key of this.byTopic.get(topicId) ?? []) this.touched.add(key);
  }

  /** Works out what was touched since the last call. */
  settle(topicAt: (id: string) => Topic | null): RelationChange {
    const before: Tie[] = [];
    const now: Tie[] = [];
    for (const key of this.touched) {
      const old = this.ties.get(key);
      const tie = this.firstClaim(key) ?? this.fromVocabulary(key, topicAt);
      if (old) before.push(old);
      if (tie) {
        now.push(tie);
        this.ties.set(key, tie);
      } else this.ties.delete(key);
    }
    this.touched = new Set();
    return { before, now };
  }

  private firstClaim(key: string): Tie | null {
    return (this.claimed.get(key) ?? []).reduce<Tie | null>((first, tie) => (first && first.path <= tie.path ? first : tie), null);
  }

  private fromVocabulary(key: string, topicAt: (id: string) => Topic | null): Tie | null {
    const relation = this.known.get(key);
    const to = relation && topicAt(relation.to);
    return relation && to && topicAt(relation.from) ? { ...relation, path: to.path, line: to.line } : null;
  }
}
