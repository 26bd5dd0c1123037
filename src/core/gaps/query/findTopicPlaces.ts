// The sections and notes that are about a topic: those that bear its name, whose heading names it, whose list defines it, or that bear its tag.
import type { TieKind } from '../../map/TopicMap';
import { findTopics } from './findTopics';
import type { GapNotebook } from './GapSelection';
import { sectionKey } from './sectionKey';

const about: ReadonlySet<TieKind> = new Set<TieKind>(['about', 'defines', 'tagged']);

/** Keys of sections; null where no topic is called so. */
export function findTopicPlaces(notebook: Pick<GapNotebook, 'map' | 'lens'>, name: string): ReadonlySet<string> | null {
  const { map } = notebook;
  const ids = findTopics(notebook, name);
  if (ids.size === 0) return null;
  const sources = new Set(map.ties.filter(({ to, kind }) => about.has(kind) && ids.has(to)).map(({ from }) => from));
  const places = map.topics.filter(({ id, kind }) => (kind === 'note' || kind === 'section') && (ids.has(id) || sources.has(id)));
  return new Set(places.map(({ kind, path, line }) => sectionKey(path, kind === 'note' ? 0 : line)));
}
