// The vocabulary as the map sees it: which topic each concept is, where a note names concepts, and how they belong together.
import type { Note, Section } from '../notes/Note';
import { LineIndex } from '../notes/LineIndex';
import { sectionAt } from '../notes/sectionAt';
import type { Concept } from '../vocabulary/Concept';
import { keyOfName } from '../vocabulary/keyOfName';
import { MentionFinder } from '../vocabulary/MentionFinder';
import { passagesOf } from '../vocabulary/passagesOf';
import type { Vocabulary } from '../vocabulary/Vocabulary';
import { conceptTopicId } from './conceptTopicId';
import type { Relation } from './Relation';
import type { Topic } from './TopicMap';

/** Where a note names a concept. */
export interface ConceptMention {
  readonly concept: Concept;
  /** Null where the note's own title names it. */
  readonly section: Section | null;
  readonly isHeading: boolean;
  /** 1-based. */
  readonly line: number;
  /** UTF-16 offsets into the note's text; into its title where that names the concept. */
  readonly from: number;
  readonly to: number;
}

export type ConceptTopic = Pick<Topic, 'id' | 'kind' | 'label'>;

/** Lists of a whole vault have more different terms than one wants to keep. */
const mostTerms = 20_000;

export class ConceptLens {
  /** The vocabulary's relations between topics. */
  readonly relations: readonly Relation[];
  private readonly finder: MentionFinder;
  /** Ids by the key of a name; commands by what follows `docker`. */
  private readonly byName = new Map<string, string>();
  private readonly commands = new Map<string, string>();
  private readonly terms = new Map<string, Concept | null>();
  private readonly topics = { en: new Map<Concept, ConceptTopic>(), es: new Map<Concept, ConceptTopic>() };
  private readonly byTopic: ReadonlyMap<string, Concept>;

  constructor(readonly vocabulary: Vocabulary) {
    this.finder = new MentionFinder(vocabulary);
    for (const { name, conceptId } of vocabulary.names) {
      const spoken = /^docker (.+)$/.exec(name)?.[1];
      if (!conceptId.startsWith('command:')) setFirst(this.byName, keyOfName(name), conceptId);
      else if (spoken !== undefined) setFirst(this.commands, spoken, conceptId.slice('command:'.length));
    }
    this.byTopic = new Map([...vocabulary.concepts.values()].map((concept) => [conceptTopicId(concept.id), concept]));
    this.relations = [...vocabulary.concepts.values()].flatMap(({ id, ties }) =>
      ties.flatMap(({ kind, to }) => (kind === 'needs' ? [] : [{ from: conceptTopicId(id), to: conceptTopicId(to), kind }])),
    );
  }

  /** In the order of the text, what the note's title names first. */
  mentionsIn(note: Note): readonly ConceptMention[] {
    const title = this.finder.find([{ text: note.title, from: 0, kind: 'heading', scope: { above: null, isAbout: false, listsCommands: false } }]);
    const found = this.finder.find(passagesOf(note, this.finder));
    const lines = new LineIndex(note.text);
    const mentions: ConceptMention[] = [];
    for (const { conceptId, from, to } of title) {
      const concept = this.vocabulary.concepts.get(conceptId);
      if (concept) mentions.push({ concept, section: null, isHeading: true, line: 1, from, to });
    }
    for (const { conceptId, from, to } of found) {
      const concept = this.vocabulary.concepts.get(conceptId);
      const section = sectionAt(note, from);
      if (concept) mentions.push({ concept, section, isHeading: !section.isPreamble && from < section.heading.to, line: lines.lineAt(from), from, to });
    }
    return mentions;
  }

  /** One name for all that a command is called: `container/ls` for `ps`; null where the vocabulary does not know it. */
  commandOf(name: string): string | null {
    return this.commands.get(name) ?? null;
  }

  /** The concept that is called so and nothing more. */
  conceptOf(term: string): Concept | null {
    const known = this.terms.get(term);
    if (known !== undefined) return known;
    const concept = this.vocabulary.concepts.get(this.byName.get(keyOfName(term)) ?? '') ?? null;
    if (this.terms.size >= mostTerms) this.terms.clear();
    this.terms.set(term, concept);
    return concept;
  }

  /** How the map calls a concept. */
  topicOf(concept: Concept, language: 'en' | 'es'): ConceptTopic {
    const topics = this.topics[language];
    let topic = topics.get(concept);
    if (!topic) topics.set(concept, (topic = this.nameTopic(concept, language)));
    return topic;
  }

  private nameTopic({ id, names }: Concept, language: 'en' | 'es'): ConceptTopic {
    const topicId = conceptTopicId(id);
    if (topicId.startsWith('command:')) return { id: topicId, kind: 'command', label: (names.en[0] ?? id).replace(/^docker /, '') };
    if (topicId.startsWith('instruction:')) return { id: topicId, kind: 'instruction', label: topicId.slice('instruction:'.length) };
    return { id: topicId, kind: 'concept', label: names[language][0] ?? names.en[0] ?? id };
  }

  /** All that a topic is called, in both languages, a command without `docker`; none for one that is no concept. */
  namesOf(topicId: string): readonly string[] {
    const concept = this.byTopic.get(topicId);
    const names = concept ? [...concept.names.en, ...concept.names.es] : [];
    return topicId.startsWith('command:') ? names.map((name) => name.replace(/^docker /, '')) : names;
  }

  /** One line on what a topic is; '' for one that is no concept. */
  definitionOf(topicId: string, language: 'en' | 'es'): string {
    return this.byTopic.get(topicId)?.definition[language] ?? '';
  }
}

function setFirst(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}
