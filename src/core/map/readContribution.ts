// Finds what a note brings to the map by itself: its sections, what they define, its tags and sources, its links, the concepts that it names,
// and the words of its prose.
import { foldText } from '../notes/foldText';
import type { Note, Section, Span } from '../notes/Note';
import { sectionAt } from '../notes/sectionAt';
import type { Concept } from '../vocabulary/Concept';
import { languageOf } from '../vocabulary/languageOf';
import type { ConceptLens, ConceptMention, ConceptTopic } from './ConceptLens';
import { conceptTopicId } from './conceptTopicId';
import { headingKey } from './headingKey';
import type { NoteContribution, PlacedHeading } from './NoteContribution';
import { NoteTies } from './NoteTies';
import type { OwnedTopic } from './OwnedTopic';
import { readClaims, type Claim } from './readClaims';
import { readPassages } from './readPassages';
import type { Topic, TopicKind } from './TopicMap';
import type { WordTable } from './WordTable';

/** A topic that all notes share: whoever names it first says where it leads. */
interface SharedTopic {
  readonly kind: TopicKind;
  readonly name: string;
  readonly label: string;
  readonly span: Span;
}

interface Draft {
  readonly note: Note;
  readonly noteId: string;
  readonly topics: Map<string, OwnedTopic>;
  readonly ties: NoteTies;
  readonly lens: ConceptLens | null;
}

/** Without a lens the map knows the words of notes and no concepts. */
export function readContribution(note: Note, table: WordTable, lens: ConceptLens | null): NoteContribution {
  const draft: Draft = { note, noteId: `note:${note.path}`, topics: new Map(), ties: new NoteTies(note.path), lens };
  addTopic(draft, { id: draft.noteId, label: note.title, kind: 'note', path: note.path, line: 1 });
  const headings = placeSections(draft);
  const topicOf = (section: Section): string => headings.get(section.index)?.id ?? draft.noteId;
  placeShared(draft, topicOf);
  const claims = lens ? placeConcepts(draft, topicOf, lens) : [];
  return {
    path: note.path,
    topics: [...draft.topics.values()],
    stated: draft.ties.all,
    claims,
    headings: [...headings.values()].filter(({ key }) => key !== ''),
    links: note.links.filter(({ kind }) => kind !== 'url').map(({ kind, target, subpath, section, span }) => ({ from: topicOf(section), target: { kind, target, subpath }, line: span.line })),
    ...readPassages(note, draft.noteId, topicOf, table),
  };
}

function addTopic({ topics }: Draft, topic: Topic): void {
  if (!topics.has(topic.id)) topics.set(topic.id, { topic, ordinal: topics.size });
}

/** A concept is named many times: its topic is made once. */
function addConcept(draft: Draft, { id, label, kind }: ConceptTopic, line: number): void {
  if (!draft.topics.has(id)) addTopic(draft, { id, label, kind, path: draft.note.path, line });
}

/** By the section's index. An untitled one has the id of what contains it. */
function placeSections(draft: Draft): ReadonlyMap<number, PlacedHeading> {
  const { note, noteId, topics, ties } = draft;
  const headings = new Map<number, PlacedHeading>();
  const ordinals = new Map<string, number>();
  for (const section of note.sections) {
    const parent = section.parent ? (headings.get(section.parent.index) ?? null) : null;
    const parentId = parent?.id ?? noteId;
    if (section.title === '') {
      headings.set(section.index, { key: '', parent, id: parentId });
      continue;
    }
    const id = freeId(`${parentId === noteId ? `section:${note.path}` : parentId}#${section.title}`, topics, ordinals);
    addTopic(draft, { id, label: section.title, kind: 'section', path: note.path, line: section.heading.line });
    ties.add(parentId, id, 'contains', section.heading.line);
    headings.set(section.index, { key: headingKey(section.title), parent, id });
  }
  return headings;
}

/** An id that no topic has yet: the second of two equal ones gets `~2`. */
function freeId(wanted: string, taken: ReadonlyMap<string, unknown>, ordinals: Map<string, number>): string {
  let id = wanted;
  let ordinal = ordinals.get(wanted) ?? 1;
  while (taken.has(id)) id = `${wanted}~${++ordinal}`;
  ordinals.set(wanted, ordinal);
  return id;
}

function placeShared(draft: Draft, topicOf: (section: Section) => string): void {
  const { note, noteId, ties, lens } = draft;
  const tieShared = (from: string, tie: 'defines' | 'tagged' | 'cites', { kind, name, label, span }: SharedTopic): void => {
    const id = `${kind}:${name}`;
    addTopic(draft, { id, label, kind, path: note.path, line: span.line });
    ties.add(from, id, tie, span.line);
  };
  for (const { name, span, section } of note.commands) tieShared(topicOf(section), 'defines', { kind: 'command', name: lens?.commandOf(name) ?? name, label: name, span });
  for (const { name, span, section } of note.instructions) tieShared(topicOf(section), 'defines', { kind: 'instruction', name, label: name, span });
  for (const { term, span, section } of note.terms) {
    if (lens?.conceptOf(term)) continue;
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
}

/** A term that is a concept is defined, a heading is about what it names, and other words mention it. */
function placeConcepts(draft: Draft, topicOf: (section: Section) => string, lens: ConceptLens): readonly Claim[] {
  const { note, noteId, ties } = draft;
  const language = languageOf(note.text);
  const subjects = new Map<Section, Set<string>>();
  const mentions = firstOfEach(lens.mentionsIn(note)).map(({ concept, section, isHeading, line }) => {
    const topic = lens.topicOf(concept, language);
    addConcept(draft, topic, line);
    if (section && isHeading) subjects.set(section, (subjects.get(section) ?? new Set()).add(topic.id));
    return { from: section ? topicOf(section) : noteId, to: topic.id, isHeading, line };
  });
  for (const { term, span, section } of note.terms) {
    const concept = lens.conceptOf(term);
    if (!concept) continue;
    const topic = lens.topicOf(concept, language);
    addConcept(draft, topic, span.line);
    ties.add(topicOf(section), topic.id, 'defines', span.line);
  }
  for (const { from, to, isHeading, line } of mentions) if (isHeading) ties.add(from, to, 'about', line);
  for (const { from, to, line } of mentions) if (!ties.isTied(from, to)) ties.add(from, to, 'mentions', line);
  return readClaims(note, {
    topicOf: (term) => {
      const concept = lens.conceptOf(term);
      return concept ? conceptTopicId(concept.id) : `term:${sharedName(term)}`;
    },
    subjectOf: (section) => {
      const [subject, other] = subjects.get(section) ?? [];
      return other === undefined ? (subject ?? null) : null;
    },
  });
}

/** A section that names a concept again says nothing new. */
function firstOfEach(mentions: readonly ConceptMention[]): readonly ConceptMention[] {
  const known = new Map<Section | null, Set<Concept>>();
  return mentions.filter(({ concept, section }) => {
    let concepts = known.get(section);
    if (!concepts) known.set(section, (concepts = new Set()));
    return !concepts.has(concept) && concepts.add(concept);
  });
}

const sharedName = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim();
