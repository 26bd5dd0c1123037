// Puts a note's own topics on the map: its sections, what they define, its tags and its sources.
import { foldText } from '../../../../src/core/notes/foldText';
import type { Note, Section, Span } from '../../../../src/core/notes/Note';
import { sectionAt } from '../../../../src/core/notes/sectionAt';
import type { PlacedNote } from './PlacedNote';
import type { TopicCollector } from './TopicCollector';
import type { TopicKind } from '../../../../src/core/map/TopicMap';

export function placeNote(note: Note, collector: TopicCollector): PlacedNote {
  const noteId = collector.add({ id: `note:${note.path}`, label: note.title, kind: 'note', path: note.path, line: 1 });
  const sectionIds = placeSections(note, noteId, collector);
  const topicOf = (section: Section): string => sectionIds.get(section.index) ?? noteId;
  const tieShared = (from: string, tie: 'defines' | 'tagged' | 'cites', shared: SharedTopic): void => {
    const { kind, name, label, span } = shared;
    const id = collector.add({ id: `${kind}:${name}`, label, kind, path: note.path, line: span.line });
    collector.tie(from, id, tie, note.path, span.line);
  };

  for (const { name, span, section } of note.commands) tieShared(topicOf(section), 'defines', { kind: 'command', name, label: name, span });
  for (const { name, span, section } of note.instructions) tieShared(topicOf(section), 'defines', { kind: 'instruction', name, label: name, span });
  for (const { term, span, section } of note.terms) {
    const name = sharedName(term);
    if (name !== '') tieShared(topicOf(section), 'defines', { kind: 'term', name, label: term, span });
  }
  for (const { name, role, place, span } of note.tags) {
    if (role !== 'topic') continue;
    const tag: SharedTopic = { kind: 'tag', name: sharedName(name), label: name, span };
    tieShared(noteId, 'tagged', tag);
    if (place === 'text') tieShared(topicOf(sectionAt(note, span.from)), 'tagged', tag);
  }
  for (const { title, url, span } of note.sources) {
    tieShared(noteId, 'cites', { kind: 'source', name: sharedName((url || title).replace(/\/+$/, '')), label: title || url, span });
  }
  return { note, noteId, topicOf };
}

/** A topic that all notes share: whoever names it first says where it leads. */
interface SharedTopic {
  readonly kind: TopicKind;
  readonly name: string;
  readonly label: string;
  readonly span: Span;
}

const sharedName = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim();

function placeSections(note: Note, noteId: string, collector: TopicCollector): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  for (const section of note.sections) {
    const parentId = section.parent ? (ids.get(section.parent.index) ?? noteId) : noteId;
    if (section.title === '') {
      ids.set(section.index, parentId);
      continue;
    }
    const base = parentId === noteId ? `section:${note.path}` : parentId;
    const id = collector.freeId(`${base}#${section.title}`);
    collector.add({ id, label: section.title, kind: 'section', path: note.path, line: section.heading.line });
    collector.tie(parentId, id, 'contains', note.path, section.heading.line);
    ids.set(section.index, id);
  }
  return ids;
}
