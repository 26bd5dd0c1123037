// The shell variables of each note, and what its user answered for its placeholders; kept until the plugin ends, never written down.
// A note is one shell: a variable that a block sets is there in the next.
import type { Placeholder } from '../core/placeholders/Placeholder';
import { Emitter } from './Emitter';

export class NoteVariables {
  private readonly notes = new Map<string, Map<string, string>>();
  private readonly answered = new Map<string, Set<string>>();
  private readonly changed = new Emitter<string>();
  /** Tells the path of the note in which an answer was given. */
  readonly onAnswer = this.changed.event;

  /** `env` is the environment of the machine. */
  constructor(private readonly env: (name: string) => string | undefined) {}

  of(path: string): Map<string, string> {
    const known = this.notes.get(path) ?? new Map<string, string>();
    this.notes.set(path, known);
    return known;
  }

  /** Undefined where it is still to be filled in. */
  find(path: string, { name, isVariable }: Placeholder): string | undefined {
    return this.of(path).get(name) ?? (isVariable ? this.env(name) : undefined);
  }

  /** A field is shown for what has no value, and for what its user gave one. */
  isAsked(path: string, placeholder: Placeholder): boolean {
    return this.find(path, placeholder) === undefined || this.answered.get(path)?.has(placeholder.name) === true;
  }

  /** An empty answer is none. */
  answer(path: string, { name }: Placeholder, value: string): void {
    const answered = this.answered.get(path) ?? new Set<string>();
    this.answered.set(path, answered.add(name));
    if (value === '') this.of(path).delete(name);
    else this.of(path).set(name, value);
    this.changed.fire(path);
  }

  renameNote(oldPath: string, path: string): void {
    move(this.notes, oldPath, path);
    move(this.answered, oldPath, path);
  }
}

function move<Value>(values: Map<string, Value>, from: string, to: string): void {
  const value = values.get(from);
  values.delete(from);
  if (value !== undefined) values.set(to, value);
}
