// The ties whose two ends are on the map, each end by the id that the format gives it.
import type { Tie, TopicMap } from '../map/TopicMap';

export interface DrawnTie {
  readonly tie: Tie;
  readonly from: string;
  readonly to: string;
}

export function drawnTies({ ties }: TopicMap, ids: ReadonlyMap<string, string>): readonly DrawnTie[] {
  return ties.flatMap((tie) => {
    const [from, to] = [ids.get(tie.from), ids.get(tie.to)];
    return from === undefined || to === undefined ? [] : [{ tie, from, to }];
  });
}
