// How two topics belong together, whoever says so.
import type { RelationKind } from './TopicMap';

export interface Relation {
  /** Ids of topics. */
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
}
