// Who is seen on stage and what ties them, by position: made once a stage, so that its pictures look nothing up by id.
import type { Tie, TieKind } from '../../core/map/TopicMap';
import type { PlacedTopic } from './PlacedTopic';

/** All ties of one kind: the positions of both topics of the first, of the second, … */
export interface TieBundle {
  readonly kind: TieKind;
  readonly ends: readonly number[];
}

export interface StageTable {
  /** Those that are seen. */
  readonly placed: readonly PlacedTopic[];
  readonly positions: ReadonlyMap<string, number>;
  /** Of ties whose topics are both seen. */
  readonly bundles: readonly TieBundle[];
}

export function tabulateStage(all: readonly PlacedTopic[], ties: readonly Tie[], seen: ReadonlySet<string>): StageTable {
  const placed = all.filter(({ topic }) => seen.has(topic.id));
  const positions = new Map(placed.map(({ topic }, index) => [topic.id, index]));
  const bundles = new Map<TieKind, number[]>();
  for (const { from, to, kind } of ties) {
    const [start, end] = [positions.get(from), positions.get(to)];
    if (start === undefined || end === undefined) continue;
    const ends = bundles.get(kind);
    if (ends) ends.push(start, end);
    else bundles.set(kind, [start, end]);
  }
  return { placed, positions, bundles: [...bundles].map(([kind, ends]) => ({ kind, ends })) };
}
