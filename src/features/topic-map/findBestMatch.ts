// Which of the topics that words name is meant: the one that is called so and nothing else, else the first of the list, where what stands higher in
// a note matters more.
import type { Topic } from '../../core/map/TopicMap';
import { foldText } from '../../core/notes/foldText';
import type { Visibility } from './seeTopics';

interface Search {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly visibility: Visibility;
  readonly query: string;
  readonly namesOf: (id: string) => readonly string[];
}

/** `ids`: in the order of the list. */
export function findBestMatch(ids: Iterable<string>, { topics, visibility: { matches }, query, namesOf }: Search): string | null {
  const wanted = foldText(query).trim();
  const isSame = (name: string): boolean => foldText(name).trim() === wanted;
  const found = [...ids].filter((id) => matches?.has(id));
  return found.find((id) => isSame(topics.get(id)?.label ?? '')) ?? found.find((id) => namesOf(id).some(isSame)) ?? found[0] ?? null;
}
