// Where links to a concept may lead: its user's own headings and notes about it, the best first.
import { sectionOf } from '../export/sectionOf';
import { readIntent } from '../gaps/readIntent';
import { hasContentBelow } from '../gaps/hasContent';
import { subjectOf } from '../map/subjectOf';
import type { Topic } from '../map/TopicMap';
import type { Note, Section } from '../notes/Note';
import type { Surroundings } from './Surroundings';

export interface LinkTarget {
  readonly topic: Topic;
  readonly note: Note;
  /** Null for the whole note. */
  readonly section: Section | null;
  /** Whether it is about the concept before all else. */
  readonly isApt: boolean;
}

type Weighed = Omit<LinkTarget, 'isApt'> & { readonly worth: number };

/** By the concept's topic. */
export function findTargets({ notes, map, lens }: Surroundings): ReadonlyMap<string, readonly LinkTarget[]> {
  const topics = new Map(map.topics.map((topic) => [topic.id, topic]));
  const abouts = map.ties.filter(({ kind }) => kind === 'about');
  const breadth = new Map<string, number>();
  for (const { from } of abouts) breadth.set(from, (breadth.get(from) ?? 0) + 1);
  const found = new Map<string, Weighed[]>();
  for (const { from, to } of abouts) {
    const topic = topics.get(from);
    const note = topic && notes.get(topic.path);
    // What is still to be done is no place to read on.
    if (!topic || !note || readIntent(topic.label)) continue;
    const section = sectionOf(topic, notes)?.section ?? null;
    const subject = subjectOf(topic.label);
    const named = lens.conceptOf(subject);
    // A heading that says the concept and nothing else, one with words below; less one that says much else.
    const isWhole = named !== null && lens.topicOf(named, 'en').id === to;
    const others = isWhole ? 0 : Math.min(2, subject.split(' ').length - 1) + Math.min(2, (breadth.get(from) ?? 1) - 1);
    const worth = (isWhole ? 4 : 0) + (!section || hasContentBelow(note, section) ? 2 : 0) - others;
    found.set(to, [...(found.get(to) ?? []), { topic, note, section, worth }]);
  }
  const ordered = (all: readonly Weighed[]): readonly LinkTarget[] =>
    [...all].sort((one, other) => other.worth - one.worth || (one.topic.id < other.topic.id ? -1 : 1)).map(({ topic, note, section, worth }) => ({ topic, note, section, isApt: worth > 0 }));
  return new Map([...found].map(([id, targets]) => [id, ordered(targets)]));
}
