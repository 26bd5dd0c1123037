// Whether a kind of tie was found by reading words, or is said by the note itself.
import type { InferredTieKind, StatedTieKind, TieKind } from '../map/TopicMap';

const inferred: Readonly<Record<StatedTieKind, false> & Record<InferredTieKind, true>> = {
  contains: false,
  defines: false,
  tagged: false,
  'links to': false,
  cites: false,
  mentions: true,
  about: true,
  'is a': true,
  'part of': true,
  uses: true,
  creates: true,
  'isolates with': true,
  'contrasts with': true,
};

export function isInferred(kind: TieKind): boolean {
  return inferred[kind];
}
