// The last few texts that were parsed, so that the many sections of one note in Reading view and its panes parse it once.
import type { Note } from '../core/notes/Note';
import { parseNote } from '../core/notes/parseNote';

const KEPT = 12;

export class ParsedNotes {
  /** Newest last. */
  private readonly notes: Note[] = [];

  read(path: string, text: string): Note {
    const known = this.notes.findIndex((note) => note.path === path && note.text === text);
    const note = this.notes[known] ?? parseNote(path, text);
    if (known >= 0) this.notes.splice(known, 1);
    this.notes.push(note);
    if (this.notes.length > KEPT) this.notes.shift();
    return note;
  }
}
