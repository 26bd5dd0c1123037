// Whether the cursor or a selection is in a range or at its edge.
import type { EditorState } from '@codemirror/state';

export const touches = (state: EditorState, from: number, to: number): boolean => state.selection.ranges.some((range) => range.from <= to && range.to >= from);
