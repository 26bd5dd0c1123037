// Which sources stand behind a topic: those of the note in which it stands; of what notes share, those of all notes that explain it.
import type { TieKind, TopicMap } from './TopicMap';

/** Ids of source topics, by topic. What notes only mention needs none, and is left out. */
export type SourceBook = ReadonlyMap<string, ReadonlySet<string>>;

const explains: ReadonlySet<TieKind> = new Set<TieKind>(['about', 'defines', 'tagged']);
/** Maps are large and asked again and again. */
const known = new WeakMap<TopicMap, SourceBook>();

export function findSources(map: TopicMap): SourceBook {
  const found = known.get(map) ?? readSources(map);
  known.set(map, found);
  return found;
}

function readSources({ topics, ties }: TopicMap): SourceBook {
  const cited = new Map<string, Set<string>>();
  const books = new Map<string, Set<string>>();
  for (const { kind, path } of topics) if (kind === 'note') cited.set(path, new Set());
  for (const { to, kind, path } of ties) if (kind === 'cites') cited.get(path)?.add(to);
  for (const { id, kind, path } of topics) if (kind === 'note' || kind === 'section') books.set(id, cited.get(path) ?? new Set());
  for (const { to, kind, path } of ties) {
    if (!explains.has(kind)) continue;
    const book = books.get(to) ?? new Set();
    books.set(to, book);
    for (const source of cited.get(path) ?? []) book.add(source);
  }
  return books;
}
