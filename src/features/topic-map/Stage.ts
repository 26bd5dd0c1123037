// What a map shows: topics where a layout puts them, and what is known of them.
import type { Tie, TopicMap } from '../../core/map/TopicMap';
import type { MapLayout } from '../../core/layout/MapLayout';
import type { Visibility } from './seeTopics';

export interface Stage {
  readonly map: TopicMap;
  readonly layout: MapLayout;
  readonly visibility: Visibility;
  /** By topic, 0 to 1. */
  readonly completion: ReadonlyMap<string, number>;
  readonly collapsed: ReadonlySet<string>;
  /** How many containers of a topic run now. */
  readonly running: ReadonlyMap<string, number>;
  /** Its user says that it is so: nothing more to guess. */
  isAccepted(tie: Tie): boolean;
}
