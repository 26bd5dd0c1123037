// Who is seen on stage and what ties them, by position: made once a stage, so that its pictures look nothing up by id.
import type { Tie, TieKind } from '../map/TopicMap';
import type { PlacedTopic } from '../layout/PlacedTopic';

/** All ties of one kind and answer: the positions of both topics of the first, of the second, … */
export interface TieBundle {
  readonly kind: TieKind;
  /** Its user says that they are so. */
  readonly isAccepted: boolean;
  readonly ends: readonly number[];
}

export interface StageTable {
  /** Those that are seen. */
  readonly placed: readonly PlacedTopic[];
  readonly positions: ReadonlyMap<string, number>;
  /** Of ties whose topics are both seen. */
  readonly bundles: readonly TieBundle[];
}

export function tabulateStage(all: readonly PlacedTopic[], ties: readonly Tie[], seen: ReadonlySet<string>, isAccepted: (tie: Tie) => boolean = () => false): StageTable {
  const placed = all.filter(({ topic }) => seen.has(topic.id));
  const positions = new Map(placed.map(({ topic }, index) => [topic.id, index]));
  const bundles = new Map<string, { readonly kind: TieKind; readonly isAccepted: boolean; readonly ends: number[] }>();
  for (const tie of ties) {
    const { from, to, kind } = tie;
    const [start, end] = [positions.get(from), positions.get(to)];
    if (start === undefined || end === undefined) continue;
    const accepted = isAccepted(tie);
    const name = accepted ? `${kind} accepted` : kind;
    const bundle = bundles.get(name);
    if (bundle) bundle.ends.push(start, end);
    else bundles.set(name, { kind, isAccepted: accepted, ends: [start, end] });
  }
  return { placed, positions, bundles: [...bundles.values()] };
}
