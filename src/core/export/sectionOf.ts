// The section that a topic of that kind stands for.
import type { Topic } from '../map/TopicMap';
import type { Note, Section } from '../notes/Note';

export function sectionOf(topic: Topic, notes: ReadonlyMap<string, Note>): { readonly note: Note; readonly section: Section } | null {
  const note = notes.get(topic.path);
  const section = note?.sections.find(({ heading }) => heading.line === topic.line);
  return note && section && topic.kind === 'section' ? { note, section } : null;
}
