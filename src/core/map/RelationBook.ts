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
  /** What lists say, by the path of the note that says it. */
  private readonly claimed = new Map<string, Map<string, Tie>>();
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
      const key = tieKey(claim);
      const claims = this.claimed.get(key);
      claims?.delete(before?.path ?? '');
      if (claims?.size === 0) this.claimed.delete(key);
      this.touched.add(key);
    }
    for (const { from, to, kind, line } of now?.claims ?? []) {
      const key = tieKey({ from, to, kind });
      const path = now?.path ?? '';
      let claims = this.claimed.get(key);
      if (!claims) this.claimed.set(key, (claims = new Map<string, Tie>()));
      if (!claims.has(path)) claims.set(path, { from, to, kind, path, line });
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
    let first: Tie | null = null;
    for (const tie of this.claimed.get(key)?.values() ?? []) if (!first || tie.path < first.path) first = tie;
    return first;
  }

  private fromVocabulary(key: string, topicAt: (id: string) => Topic | null): Tie | null {
    const relation = this.known.get(key);
    const to = relation && topicAt(relation.to);
    return relation && to && topicAt(relation.from) ? { ...relation, path: to.path, line: to.line } : null;
  }
}
