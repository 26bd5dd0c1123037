// What the editor shows of a line that is being written: unknown words underlined, and what is told above the cursor. Typing moves both
// along; what a change touches goes at once, and what is told goes when the cursor leaves its line.
import { StateEffect, StateField, type EditorState, type Extension, type Transaction } from '@codemirror/state';
import { Decoration, EditorView, showTooltip, type DecorationSet, type Tooltip } from '@codemirror/view';

export interface Aid {
  readonly marks: DecorationSet;
  readonly tooltip: Tooltip | null;
}

const show = StateEffect.define<Partial<Aid>>();
const none: Aid = { marks: Decoration.none, tooltip: null };

const field = StateField.define<Aid>({
  create: () => none,
  update: (value, transaction) => {
    const moved = transaction.docChanged ? { marks: keepUntouched(value.marks, transaction), tooltip: moveTooltip(value.tooltip, transaction) } : value;
    const left = moved.tooltip && lineOf(transaction.state, moved.tooltip.pos) !== lineOf(transaction.state, transaction.state.selection.main.head) ? { ...moved, tooltip: null } : moved;
    return transaction.effects.reduce((aid, effect) => (effect.is(show) ? { ...aid, ...effect.value } : aid), left);
  },
  provide: (self): Extension => [EditorView.decorations.from(self, ({ marks }) => marks), showTooltip.from(self, ({ tooltip }) => tooltip)],
});

function lineOf(state: EditorState, at: number): number {
  return state.doc.lineAt(Math.min(at, state.doc.length)).number;
}

function moveTooltip(tooltip: Tooltip | null, { changes }: Transaction): Tooltip | null {
  return tooltip && { ...tooltip, pos: changes.mapPos(tooltip.pos, -1) };
}

function keepUntouched(marks: DecorationSet, { changes }: Transaction): DecorationSet {
  const touched: (readonly [number, number])[] = [];
  changes.iterChangedRanges((from, to) => touched.push([from, to]));
  return marks.update({ filter: (from, to) => touched.every(([start, end]) => end < from || start > to) }).map(changes);
}

export const aidField = { field, show };
