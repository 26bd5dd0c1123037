// What editor extensions of plugins can read from the editor's state: the note, the editor, and whether this is Live Preview.
import { StateEffect, StateField } from '@codemirror/state';
import type { EditorView} from '@codemirror/view';
import { ViewPlugin } from '@codemirror/view';
import type { MarkdownView } from '../views/MarkdownView';

const missing = (name: string) => (): never => {
  throw new Error(`${name} is read in an editor that is not a note's`);
};

export const setLivePreview = StateEffect.define<boolean>();

export const editorInfoField = StateField.define<MarkdownView>({ create: missing('editorInfoField'), update: (value) => value });

export const editorEditorField = StateField.define<EditorView>({ create: missing('editorEditorField'), update: (value) => value });

export const editorLivePreviewField = StateField.define<boolean>({
  create: () => true,
  update: (value, transaction) => transaction.effects.find((effect) => effect.is(setLivePreview))?.value ?? value,
});

export const livePreviewState = ViewPlugin.fromClass(
  class {
    mousedown = false;
  },
  {
    eventHandlers: {
      mousedown() {
        this.mousedown = true;
      },
      mouseup() {
        this.mousedown = false;
      },
    },
  },
);
