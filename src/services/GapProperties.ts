// Keeps the properties `gaps` and `complete` of notes up to date that have them, for Bases and Dataview, once their user allowed it and has stopped typing for a while.
import type { NoteChanger } from '../core/edits/NoteChanger';
import type { Gap } from '../core/gaps/Gap';
import { progressOf } from '../core/gaps/progressOf';
import { updateProperties } from '../core/gaps/updateProperties';
import type { Note } from '../core/notes/Note';
import { fail, succeed } from '../core/Result';
import type { NotebookIndex } from './NotebookIndex';
import type { Settings } from './Settings';
import type { Timers } from './Timers';

/** Milliseconds. */
const PAUSE = 3000;

const mayHaveThem = /^(?:gaps|complete):/m;

export class GapProperties {
  private readonly seen = new WeakSet<readonly Gap[]>();
  private readonly due = new Set<string>();
  private callOff: (() => void) | null = null;

  constructor(
    private readonly index: NotebookIndex,
    private readonly notes: NoteChanger,
    private readonly settings: Settings,
    private readonly timers: Timers,
  ) {}

  /** Returns how to stop. */
  follow(): () => void {
    const stops = [this.index.onChange(() => this.look()), this.settings.onChange(() => this.look())];
    return () => {
      stops.forEach((stop) => stop());
      this.callOff?.();
    };
  }

  private look(): void {
    if (!this.settings.values.writeProperties) return;
    for (const [path, gaps] of this.index.notebook.gaps) {
      if (this.seen.has(gaps)) continue;
      this.seen.add(gaps);
      if (mayHaveThem.test(this.index.notebook.notes.get(path)?.text ?? '')) this.due.add(path);
    }
    if (this.due.size === 0) return;
    this.callOff?.();
    this.callOff = this.timers.after(PAUSE, () => void this.write());
  }

  private async write(): Promise<void> {
    const paths = [...this.due];
    this.due.clear();
    for (const path of paths) {
      const note = this.index.notebook.notes.get(path);
      if (note) await this.update(note, this.index.notebook.gaps.get(path) ?? []);
    }
  }

  private async update(note: Note, gaps: readonly Gap[]): Promise<void> {
    const { complete, total } = progressOf(note, gaps);
    const progress = { gaps: gaps.length, complete: total === 0 ? 100 : Math.floor((100 * complete) / total) };
    await this.notes.change(note.path, (text) => {
      // What was counted is true of the text that is known; another one comes back here by itself.
      const edit = text === note.text ? updateProperties(text, progress) : null;
      return edit ? succeed(edit) : fail('changed');
    });
  }
}
