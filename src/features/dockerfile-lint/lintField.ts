// What is shown of the findings in Live Preview: words underlined, lists below their blocks. Typing moves them along; new ones come as an effect.
import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import { editorLivePreviewField } from 'obsidian';

const show = StateEffect.define<DecorationSet>();

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (value, { changes, docChanged, effects, state }) => {
    if (state.field(editorLivePreviewField, false) !== true) return Decoration.none;
    const shown = effects.find((effect) => effect.is(show));
    if (shown) return shown.value;
    return docChanged ? value.map(changes) : value;
  },
  provide: (self): Extension => EditorView.decorations.from(self),
});

export const lintField = { field, show };
