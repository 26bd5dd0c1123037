// Which topics carry the ring of the unfinished: sections with a gap, and notes with a gap above their first heading.
import type { Gap } from '../gaps/Gap';
import type { Topic } from './TopicMap';

export function findUnfinished(topics: readonly Topic[], gaps: ReadonlyMap<string, readonly Gap[]>): ReadonlySet<string> {
  const lines = new Map<string, Set<number>>();
  for (const [path, found] of gaps) lines.set(path, new Set(found.map(({ section }) => (section.isPreamble ? 0 : section.heading.line))));
  const place = ({ kind, line }: Topic): number | null => (kind === 'note' ? 0 : kind === 'section' ? line : null);
  const isUnfinished = (topic: Topic): boolean => {
    const line = place(topic);
    return line !== null && (lines.get(topic.path)?.has(line) ?? false);
  };
  return new Set(topics.filter(isUnfinished).map(({ id }) => id));
}
