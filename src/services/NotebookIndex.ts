// The vault as notes, map and gaps, kept up to date one note at a time. Knows no vault: whoever does calls refresh.
import type { Gap } from '../core/gaps/Gap';
import { findGaps } from '../core/gaps/findGaps';
import { buildTopicMap } from '../core/map/buildTopicMap';
import type { TopicMap } from '../core/map/TopicMap';
import { defaultWorkflowTags } from '../core/notes/defaultWorkflowTags';
import type { Note, WorkflowTagNames } from '../core/notes/Note';
import { parseNote } from '../core/notes/parseNote';
import { Emitter } from './Emitter';

/** What views draw: always a whole, never half of an update. */
export interface Notebook {
  readonly notes: ReadonlyMap<string, Note>;
  readonly gaps: ReadonlyMap<string, readonly Gap[]>;
  /** Built when first asked for after a change. */
  readonly map: TopicMap;
}

export class NotebookIndex {
  private readonly notes = new Map<string, Note>();
  private readonly gaps = new Map<string, readonly Gap[]>();
  private readonly changed = new Emitter<Notebook>();
  private built: TopicMap | null = null;
  private workflowTags: WorkflowTagNames = defaultWorkflowTags;
  readonly onChange = this.changed.event;

  get notebook(): Notebook {
    const mapOf = (): TopicMap => (this.built ??= buildTopicMap([...this.notes.values()]));
    return {
      notes: this.notes,
      gaps: this.gaps,
      get map() {
        return mapOf();
      },
    };
  }

  /** Reads the note again; nothing is announced where its text is the one already known. */
  refresh(path: string, text: string): void {
    if (this.notes.get(path)?.text === text) return;
    this.store(path, text);
    this.announce();
  }

  /** Takes in many notes with one announcement. */
  refreshAll(texts: Iterable<readonly [path: string, text: string]>): void {
    for (const [path, text] of texts) this.store(path, text);
    this.announce();
  }

  remove(path: string): void {
    if (!this.notes.delete(path)) return;
    this.gaps.delete(path);
    this.announce();
  }

  rename(oldPath: string, path: string): void {
    const note = this.notes.get(oldPath);
    if (!note) return;
    this.notes.delete(oldPath);
    this.gaps.delete(oldPath);
    this.store(path, note.text);
    this.announce();
  }

  /** Reads every known note again under the new names. */
  useWorkflowTags(names: WorkflowTagNames): void {
    this.workflowTags = names;
    this.refreshAll([...this.notes.values()].map((note) => [note.path, note.text] as const));
  }

  private store(path: string, text: string): void {
    const note = parseNote(path, text, { workflowTags: this.workflowTags });
    this.notes.set(path, note);
    this.gaps.set(path, findGaps(note));
  }

  private announce(): void {
    this.built = null;
    this.changed.fire(this.notebook);
  }
}
