// How much of each note and section is complete: its share of sections, itself and all below it, in which nothing is unfinished.
import type { TopicMap } from './TopicMap';

/** By topic, 0 to 1. Other kinds of topics are named in notes, not written there: they are neither complete nor unfinished. */
export function rollUpCompletion({ topics, ties }: TopicMap, unfinished: ReadonlySet<string>): ReadonlyMap<string, number> {
  const parents = new Map<string, string>();
  for (const { from, to, kind } of ties) if (kind === 'contains') parents.set(to, from);
  const totals = new Map<string, { complete: number; all: number }>();
  for (const { id, kind } of topics) {
    if (kind !== 'note' && kind !== 'section') continue;
    const isComplete = !unfinished.has(id);
    // A note counts as a section where something is unfinished outside of its sections.
    const counts = kind === 'section' || !isComplete;
    const trail = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !trail.has(at); at = parents.get(at)) {
      trail.add(at);
      const total = totals.get(at) ?? { complete: 0, all: 0 };
      totals.set(at, total);
      if (!counts) continue;
      total.all++;
      if (isComplete) total.complete++;
    }
  }
  return new Map([...totals].map(([id, { complete, all }]) => [id, all === 0 ? 1 : complete / all]));
}
