// The vault as notes, map and gaps, kept up to date one note at a time. Knows no vault: whoever does calls refresh.
// A note that cannot be read is reported and left out; the rest go on. A refresh costs what its one note costs.
import type { NoteChecks } from '../core/checks/NoteChecks';
import type { ConceptPlace } from '../core/gaps/ConceptPlace';
import type { NoteEdit } from '../core/edits/NoteEdit';
import { findGaps } from '../core/gaps/findGaps';
import type { Gap } from '../core/gaps/Gap';
import type { GapContext, Rule } from '../core/gaps/Rule';
import type { RunMark } from '../core/gaps/NoteRuns';
import { readIgnores } from '../core/gaps/readIgnores';
import { RuleBook } from '../core/gaps/RuleBook';
import type { HeadingRename } from '../core/linking/HeadingRename';
import { renameLinks } from '../core/linking/renameLinks';
import { defaultWorkflowTags } from '../core/notes/defaultWorkflowTags';
import type { Note, WorkflowTagNames } from '../core/notes/Note';
import { parseNote } from '../core/notes/parseNote';
import type { OwnTerm } from '../core/vocabulary/OwnTerm';
import { Emitter } from './Emitter';
import { LocalMap } from './LocalMap';
import type { MakeMap } from './MapMaker';
import type { Notebook, NoteProblem } from './Notebook';
import { NotebookMap } from './NotebookMap';
import { TieSet } from './TieSet';
import { today } from './today';
import { VaultLinks } from './VaultLinks';

export interface NoteReading {
  readonly note: Note;
  readonly gaps: readonly Gap[];
}

/** How a block of a note ran. */
export type RunLookup = (path: string, code: string, ordinal: number) => RunMark;

/** What a note names of the concepts that the vault explains nowhere. */
export type ConceptLookup = (note: Note) => readonly ConceptPlace[];

/** Which rules a note is asked. */
export interface Judging {
  readonly rules: readonly Rule[];
}

export type NoteReader = (path: string, text: string, workflowTags: WorkflowTagNames, context: GapContext & Judging) => NoteReading;

const readNote: NoteReader = (path, text, workflowTags, context) => {
  const note = parseNote(path, text, { workflowTags });
  return { note, gaps: findGaps(note, context, context.rules) };
};

export class NotebookIndex {
  private readonly notes = new Map<string, Note>();
  private readonly gaps = new Map<string, readonly Gap[]>();
  private readonly problems = new Map<string, NoteProblem>();
  private readonly checks = new Map<string, NoteChecks>();
  private readonly changed = new Emitter<Notebook>();
  private readonly failed = new Emitter<NoteProblem>();
  private readonly topics: NotebookMap;
  private readonly links = new VaultLinks(this.notes);
  /** Before every note is known, no link can be said to lead nowhere. */
  private isWhole = false;
  private book = new RuleBook();
  private runs: RunLookup | null = null;
  private unexplained: ConceptLookup | undefined;
  private tags: WorkflowTagNames = defaultWorkflowTags;
  readonly onChange = this.changed.event;
  readonly onProblem = this.failed.event;

  constructor(
    private readonly read: NoteReader = readNote,
    readonly rejected: TieSet = new TieSet({ load: () => null, save: () => undefined }),
    makeMap: MakeMap = () => new LocalMap(),
  ) {
    this.topics = new NotebookMap(this.notes, rejected, makeMap, () => this.announce());
  }

  /** Stops whatever works for it elsewhere. */
  close(): void {
    this.topics.close();
  }

  get notebook(): Notebook {
    const { topics } = this;
    return {
      notes: this.notes,
      gaps: this.gaps,
      problems: this.problems,
      get map() {
        return topics.map;
      },
      get isMapCurrent() {
        return topics.isCurrent;
      },
      get wholeMap() {
        return topics.wholeMap;
      },
      get lens() {
        return topics.lens;
      },
    };
  }

  get workflowTags(): WorkflowTagNames {
    return this.tags;
  }

  /** What a text of the note would be read as, be it known already or not. */
  readAs(path: string, text: string): NoteReading {
    const note = this.notes.get(path);
    const gaps = this.gaps.get(path);
    return note?.text === text && gaps ? { note, gaps } : this.read(path, text, this.tags, this.contextOf(path));
  }

  /** Notes that link to the note, or to another of its name. */
  linkersOf(path: string): readonly string[] {
    return this.links.linkersOf(path);
  }

  /** How links of a note follow a heading that gets other words. */
  renameLinks(note: Note, rename: HeadingRename): readonly NoteEdit[] {
    return renameLinks(note, rename, this.links.resolver);
  }

  /** Calls back when another text of the note is known, or none any more. Returns how to stop listening. */
  onNoteChange(path: string, listener: () => void): () => void {
    let known = this.notes.get(path);
    return this.onChange(({ notes }) => {
      const note = notes.get(path);
      if (note === known) return;
      known = note;
      listener();
    });
  }

  /** Reads the note again; nothing is announced where its text is the one already known. */
  refresh(path: string, text: string): void {
    this.refreshAll([[path, text]]);
  }

  /** Takes in many notes with one announcement, and none where every text is already known. */
  refreshAll(texts: Iterable<readonly [path: string, text: string]>): void {
    let isChanged = false;
    for (const [path, text] of texts) {
      if ((this.notes.get(path) ?? this.problems.get(path))?.text === text) continue;
      this.store(path, text);
      isChanged = true;
    }
    if (isChanged) this.announce();
  }

  remove(path: string): void {
    if (this.forget(path) !== null) this.announce();
  }

  /** The note keeps its text; whatever was known at the new path gives way. */
  rename(oldPath: string, path: string): void {
    const text = this.forget(oldPath);
    if (text === null) return;
    this.store(path, text);
    this.announce();
  }

  /** Gives the notes that are to be read again: all. */
  useWorkflowTags(names: WorkflowTagNames): readonly string[] {
    this.tags = names;
    this.topics.useWorkflowTags(names);
    return [...this.notes.keys(), ...this.problems.keys()];
  }

  /** Reads the text that is known once more, if there is one, and announces nothing: `announce` does, after many. */
  readAgain(path: string): void {
    const text = (this.notes.get(path) ?? this.problems.get(path))?.text;
    if (text !== undefined) this.store(path, text);
  }

  /** What the check blocks of a note gave: its gaps are found anew, its note and the map stay as they are. */
  useCheckResults(path: string, checks: NoteChecks): void {
    this.checks.set(path, checks);
    this.judgeAgain([path]);
  }

  /** How the blocks of notes ran, as far as is known; judgeAgain tells that a note's runs are others. */
  useRuns(runs: RunLookup): void {
    this.runs = runs;
  }

  /** What notes name of the concepts that the vault explains nowhere; judgeAgain tells of which notes something else is said. */
  useUnexplained(unexplained: ConceptLookup): void {
    this.unexplained = unexplained;
  }

  /** Terms of the vocabulary that no note adds, but the settings. */
  useSetTerms(terms: readonly OwnTerm[]): void {
    this.topics.useSetTerms(terms);
    this.announce();
  }

  /** Gives the notes that are to be judged again: all. */
  useRules(book: RuleBook): readonly string[] {
    this.book = book;
    return [...this.notes.keys()];
  }

  /** Every note is known now: links that lead nowhere are gaps from here on. Gives the notes of which judgeLinks is to be asked. */
  takeAsWhole(): readonly string[] {
    this.isWhole = true;
    return [...this.notes.values()].filter(({ links }) => links.length > 0).map(({ path }) => path);
  }

  /** Finds the gaps of these notes anew; their texts and the map stay as they are. */
  judgeAgain(paths: Iterable<string>): void {
    let isKnown = false;
    for (const path of paths) isKnown = this.judge(path) || isKnown;
    if (isKnown) this.announce();
  }

  /** Judges a note in which a link leads nowhere or an ignore may speak of one: others stay as they were judged. Announces nothing. */
  judgeLinks(path: string): void {
    const note = this.notes.get(path);
    if (note && (this.links.lostOf(note).length > 0 || readIgnores(note).length > 0)) this.judge(path);
  }

  /** Finds the gaps of a note anew, whether it is known or not, and announces nothing. */
  judge(path: string): boolean {
    const note = this.notes.get(path);
    const context = this.contextOf(path);
    if (note) this.gaps.set(path, findGaps(note, context, context.rules));
    return note !== undefined;
  }

  private contextOf(path: string): GapContext & Judging {
    const { runs } = this;
    return {
      checks: this.checks.get(path),
      runs: runs === null ? undefined : { find: (code, ordinal) => runs(path, code, ordinal) },
      lostLinks: this.isWhole ? (note) => this.links.lostOf(note) : undefined,
      unexplained: this.unexplained,
      today: today(),
      rules: this.book.of(path),
    };
  }

  private store(path: string, text: string): void {
    try {
      const { note, gaps } = this.read(path, text, this.tags, this.contextOf(path));
      this.problems.delete(path);
      const before = this.notes.get(path);
      this.notes.set(path, note);
      this.topics.set(note);
      this.gaps.set(path, gaps);
      this.judgeLinkers(this.links.set(note, before));
    } catch (error) {
      // One of the three doors at which a fault is caught: what was known of the note is no longer true.
      this.forget(path);
      const problem = { path, text, error };
      this.problems.set(path, problem);
      this.failed.fire(problem);
    }
  }

  /** The text that was known, null where the path is not. */
  private forget(path: string): string | null {
    const note = this.notes.get(path);
    const text = (note ?? this.problems.get(path))?.text ?? null;
    if (note) {
      this.notes.delete(path);
      this.topics.remove(path);
      this.judgeLinkers(this.links.remove(note));
    }
    this.gaps.delete(path);
    this.problems.delete(path);
    return text;
  }

  private judgeLinkers(paths: readonly string[]): void {
    if (this.isWhole) for (const path of paths) this.judge(path);
  }

  /** Tells everybody that what is known of notes may be other than before. */
  announce(): void {
    this.changed.fire(this.notebook);
  }
}
