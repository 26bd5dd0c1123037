// The map of a vault, kept up to date: a changed note costs what it says itself, and what others say of names and notes that come or go with it.
// Notes are taken in at once and worked in by `update`, so that many changes between two looks cost one update.
// Topics and ties are listed note by note in the order of paths, each as it comes in its note; how concepts belong together comes last.
import type { Note } from '../notes/Note';
import { containsWords } from './containsWords';
import type { ConceptLens } from './ConceptLens';
import { DiffCollector } from './DiffCollector';
import { Holders } from './Holders';
import { LinkResolver } from './LinkResolver';
import type { MapDiff } from './MapDiff';
import type { MapPart } from './MapPart';
import { NameDictionary } from './NameDictionary';
import type { NoteContribution } from './NoteContribution';
import { readContribution } from './readContribution';
import { RelationBook } from './RelationBook';
import { tieNote, type Surroundings } from './tieNote';
import type { Tie, Topic, TopicMap } from './TopicMap';
import { TopicRegistry } from './TopicRegistry';
import { WordTable } from './WordTable';

/** A note on the map. */
interface Entry {
  content: NoteContribution;
  /** Null where its links are to be followed anew. */
  written: readonly Tie[] | null;
  ties: readonly Tie[];
}

export class TopicIndex {
  private readonly table = new WordTable();
  private readonly registry = new TopicRegistry();
  private readonly entries = new Map<string, Entry>();
  /** Notes by the keys of the words in their prose, and by the names of the notes that their links may mean. */
  private readonly speakers = new Holders<number, Entry>();
  private readonly linkers = new Holders<string, Entry>();
  private readonly surroundings: Surroundings = {
    resolver: new LinkResolver(),
    names: new NameDictionary(this.table),
    noteAt: (path) => this.entries.get(path)?.content ?? null,
  };
  private readonly relations: RelationBook;
  private readonly pending = new Map<string, Note | null>();
  private touched = new Set<string>();
  /** Null where notes came or went since it was sorted. */
  private inOrder: Entry[] | null = null;

  /** Without a lens the map knows the words of notes and no concepts. */
  constructor(private readonly lens: ConceptLens | null = null) {
    this.relations = new RelationBook(lens?.relations ?? []);
  }

  set(note: Note): void {
    this.pending.set(note.path, note);
  }

  remove(path: string): void {
    this.pending.set(path, null);
  }

  /** Works in what was taken in since the last call. */
  update(): MapDiff {
    const collector = new DiffCollector();
    const { names } = this.surroundings;
    const dirty = new Set<Entry>();
    const relinked = new Set<string>();
    for (const [path, note] of this.pending) {
      const before = this.entries.get(path) ?? null;
      const content = note && readContribution(note, this.table, this.lens);
      if (isOtherTarget(before?.content ?? null, content)) relinked.add(this.surroundings.resolver.nameOf(path));
      this.replaceTopics(before?.content ?? null, content);
      if (content) dirty.add(this.enter(before, content));
      else if (before) this.leave(before, collector);
    }
    for (const path of this.pending.keys()) this.touched.add(path);
    this.pending.clear();
    const changes = this.registry.settle();
    // All that goes before anything comes: a topic may take the place that another one leaves.
    for (const { before } of changes) if (before) names.remove(before);
    for (const { now } of changes) if (now) names.add(now);
    for (const change of changes) {
      collector.topic(change);
      for (const owned of [change.before, change.now]) if (owned) this.touched.add(owned.topic.path);
      this.relations.touch((change.now ?? change.before)?.topic.id ?? '');
    }
    for (const keys of names.settle()) {
      if (dirty.size === this.entries.size) break;
      for (const entry of this.speakers.ofRarest(keys)) if (!dirty.has(entry) && containsWords(entry.content, keys, this.table)) dirty.add(entry);
    }
    for (const name of relinked) {
      for (const entry of this.linkers.of(name)) {
        entry.written = null;
        dirty.add(entry);
      }
    }
    for (const entry of dirty) {
      this.tie(entry, collector);
      this.touched.add(entry.content.path);
    }
    const related = this.relations.settle((id) => this.registry.firstOf(id));
    collector.note(related.before, related.now);
    return collector.diff;
  }

  /** The whole map, up to date. */
  get map(): TopicMap {
    if (this.pending.size > 0) this.update();
    this.inOrder ??= [...this.entries.values()].sort((a, b) => (a.content.path < b.content.path ? -1 : 1));
    const topics: Topic[] = [];
    const ties: Tie[] = [];
    // Lists of hundreds of thousands: plain loops take half the time of flatMap.
    for (const entry of this.inOrder) {
      for (const owned of entry.content.topics) if (this.registry.isFirst(owned)) topics.push(owned.topic);
      for (const tie of entry.ties) ties.push(tie);
    }
    ties.push(...this.relations.all);
    return { topics, ties };
  }

  /** Paths of the notes that the map may show otherwise than at the last call. */
  takeTouched(): ReadonlySet<string> {
    const { touched } = this;
    this.touched = new Set();
    return touched;
  }

  /** What the map shows of a note, as it was last brought up to date; null where it has none. */
  partOf(path: string): MapPart | null {
    const entry = this.entries.get(path);
    if (!entry) return null;
    return { path, topics: entry.content.topics.filter((owned) => this.registry.isFirst(owned)).map(({ topic }) => topic), ties: entry.ties };
  }

  get relationTies(): Iterable<Tie> {
    return this.relations.all;
  }

  private replaceTopics(before: NoteContribution | null, now: NoteContribution | null): void {
    for (const owned of before?.topics ?? []) this.registry.remove(owned);
    for (const owned of now?.topics ?? []) this.registry.add(owned);
    this.relations.replace(before, now);
  }

  private enter(before: Entry | null, content: NoteContribution): Entry {
    const entry: Entry = before ?? { content, written: null, ties: [] };
    this.speakers.replace(entry, before ? this.table.keysOf(before.content.words) : [], this.table.keysOf(content.words));
    this.linkers.replace(entry, before ? this.linkNamesOf(before.content) : [], this.linkNamesOf(content));
    entry.content = content;
    entry.written = null;
    if (!before) {
      this.entries.set(content.path, entry);
      this.surroundings.resolver.add(content.path);
      this.inOrder = null;
    }
    return entry;
  }

  private leave(entry: Entry, collector: DiffCollector): void {
    this.speakers.replace(entry, this.table.keysOf(entry.content.words), []);
    this.linkers.replace(entry, this.linkNamesOf(entry.content), []);
    this.entries.delete(entry.content.path);
    this.surroundings.resolver.remove(entry.content.path);
    collector.note(entry.ties, []);
    this.inOrder = null;
  }

  private tie(entry: Entry, collector: DiffCollector): void {
    const { written, all } = tieNote(entry.content, this.surroundings, entry.written);
    collector.note(entry.ties, all);
    entry.written = written;
    entry.ties = all;
  }

  private linkNamesOf({ links, path }: NoteContribution): readonly string[] {
    return [...new Set(links.flatMap(({ target }) => this.surroundings.resolver.namesOf(target, path)))];
  }
}

/** Whether links to the note may lead elsewhere than before. */
function isOtherTarget(before: NoteContribution | null, now: NoteContribution | null): boolean {
  if (!before || !now) return before !== now;
  const { headings } = now;
  return before.headings.length !== headings.length || before.headings.some(({ key, id }, index) => headings[index]?.key !== key || headings[index].id !== id);
}
