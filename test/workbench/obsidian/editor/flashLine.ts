// Marks a line for a moment, as a line decoration: CodeMirror would undo a class that is put on its element from outside.
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';

const DURATION = 2000; // milliseconds

const setFlash = StateEffect.define<number | null>();

export const flashField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (flashed, transaction) => {
    const effect = transaction.effects.find((candidate) => candidate.is(setFlash));
    if (!effect) return flashed.map(transaction.changes);
    const at: unknown = effect.value;
    return typeof at === 'number' ? Decoration.set(Decoration.line({ class: 'is-flashing' }).range(at)) : Decoration.none;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** @param at offset of the line's beginning */
export function flashLine(view: EditorView, at: number): void {
  view.dispatch({ effects: setFlash.of(at) });
  window.setTimeout(() => view.dispatch({ effects: setFlash.of(null) }), DURATION);
}
