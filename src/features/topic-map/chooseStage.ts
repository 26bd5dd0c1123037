// Which topics are laid out: all of the scope where that can be done in time; of a larger one what a filter names, or the condensed map.
import type { TopicMap } from '../../core/map/TopicMap';
import { collapseTopics } from './collapseTopics';
import { condenseMap, LARGEST_STAGE } from './condenseMap';
import { findNeighbourhood } from './findNeighbourhood';
import type { MapChoice } from './MapChoice';
import { restrictMap } from './restrictMap';
import { seeTopics, type MapSieve } from './seeTopics';
import { topicsInScope } from './topicsInScope';

export interface ChosenStage {
  readonly map: TopicMap;
  /** Layouts of one name know each other's places. */
  readonly name: string;
  /** The topic in the middle, where one is. */
  readonly root: string | null;
  readonly isCondensed: boolean;
}

export function chooseStage(whole: TopicMap, choice: MapChoice, notePath: string | null, sieve: MapSieve): ChosenStage {
  const { map, name, root } = scopeOf(whole, choice, notePath);
  const stage = collapseTopics(map, choice.collapsed);
  if (stage.topics.length <= LARGEST_STAGE) return { map: stage, name, root, isCondensed: false };
  const { seen, matches } = seeTopics(stage, choice, sieve);
  if ((matches ?? sieve.only) && seen.size <= LARGEST_STAGE) return { map: restrictMap(stage, seen), name: `${name} filtered`, root, isCondensed: false };
  return { map: condenseMap(stage), name: `${name} condensed`, root, isCondensed: true };
}

function scopeOf(whole: TopicMap, { scope, root, depth, pinnedPath }: MapChoice, notePath: string | null): Omit<ChosenStage, 'isCondensed'> {
  if (scope === 'topic') return { map: findNeighbourhood(whole, root ?? '', depth), name: `topic ${root ?? ''}`, root };
  if (scope === 'vault') return { map: whole, name: 'vault', root: null };
  const path = pinnedPath ?? notePath ?? '';
  return { map: topicsInScope(whole, path), name: `note ${path}`, root: `note:${path}` };
}
