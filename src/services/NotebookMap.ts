// The map of the index: the vocabulary at hand, the topics and ties from whoever makes them, without those ties that its user said are not so.
import type { ConceptLens } from '../core/map/ConceptLens';
import type { TopicMap } from '../core/map/TopicMap';
import { VaultLens } from '../core/map/VaultLens';
import type { Note, WorkflowTagNames } from '../core/notes/Note';
import type { OwnTerm } from '../core/vocabulary/OwnTerm';
import { LocalMap } from './LocalMap';
import type { MakeMap, MapMaker } from './MapMaker';
import type { TieSet } from './TieSet';

export class NotebookMap {
  private readonly vocabulary = new VaultLens();
  private setTerms: readonly OwnTerm[] = [];
  private maker: MapMaker;
  private shown: { readonly whole: TopicMap; readonly map: TopicMap } | null = null;

  constructor(
    private readonly notes: ReadonlyMap<string, Note>,
    private readonly rejected: TieSet,
    make: MakeMap,
    private readonly changed: () => void,
  ) {
    this.maker = make({ changed, lost: (error) => this.makeHere(error) });
    rejected.onChange(() => {
      this.shown = null;
      changed();
    });
  }

  set(note: Note): void {
    this.vocabulary.set(note);
    this.maker.set(note);
  }

  remove(path: string): void {
    this.vocabulary.remove(path);
    this.maker.remove(path);
  }

  useWorkflowTags(names: WorkflowTagNames): void {
    this.maker.useWorkflowTags(names);
  }

  useSetTerms(terms: readonly OwnTerm[]): void {
    this.setTerms = terms;
    this.vocabulary.useSetTerms(terms);
    this.maker.useSetTerms(terms);
  }

  get lens(): ConceptLens {
    return this.vocabulary.lens;
  }

  get isCurrent(): boolean {
    return this.maker.isCurrent;
  }

  get wholeMap(): TopicMap {
    return this.maker.map;
  }

  /** Without the rejected ties. */
  get map(): TopicMap {
    const whole = this.wholeMap;
    if (this.shown?.whole !== whole) this.shown = { whole, map: { topics: whole.topics, ties: whole.ties.filter((tie) => !this.rejected.has(tie)) } };
    return this.shown.map;
  }

  close(): void {
    this.maker.close();
  }

  /** The other thread is lost: this one does what it would have done. */
  private makeHere(error: unknown): void {
    console.error('Docker Notebook makes the map on the app’s own thread, because its worker failed', error);
    this.maker = new LocalMap();
    this.maker.useSetTerms(this.setTerms);
    for (const note of this.notes.values()) this.maker.set(note);
    this.changed();
  }
}
