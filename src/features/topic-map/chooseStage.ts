// Which topics are laid out: all of the scope where that can be done in time; of a larger one what a filter names, or the condensed map.
import type { TopicMap } from '../../core/map/TopicMap';
import { condenseMap, LARGEST_STAGE } from './condenseMap';
import type { MapChoice } from './MapChoice';
import { seeTopics } from './seeTopics';
import { topicsInScope } from './topicsInScope';

export interface ChosenStage {
  readonly map: TopicMap;
  /** Layouts of one name know each other's places. */
  readonly name: string;
  readonly isCondensed: boolean;
}

export function chooseStage(whole: TopicMap, choice: MapChoice, notePath: string | null): ChosenStage {
  const isNote = choice.scope === 'note';
  const map = topicsInScope(whole, isNote ? (notePath ?? '') : null);
  const name = isNote ? `note ${notePath ?? ''}` : 'vault';
  if (map.topics.length <= LARGEST_STAGE) return { map, name, isCondensed: false };
  const { seen, matches } = seeTopics(map, choice);
  if (matches && seen.size <= LARGEST_STAGE) return { map: restrict(map, seen), name: `${name} filtered`, isCondensed: false };
  return { map: condenseMap(map), name: `${name} condensed`, isCondensed: true };
}

function restrict(map: TopicMap, ids: ReadonlySet<string>): TopicMap {
  return { topics: map.topics.filter(({ id }) => ids.has(id)), ties: map.ties.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}
