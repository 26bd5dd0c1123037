// Asks those who suggest: at each change that its user makes, and while one is open, at each move of the cursor.
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { MarkdownView } from '../views/MarkdownView';
import { EditorSuggest } from './EditorSuggest';
import type { Editor } from './Editor';

export function suggestWhileTyping(view: MarkdownView, editorOf: () => Editor): Extension {
  const ask = (isTyped: boolean): void => {
    const { editorSuggests } = view.app.workspace;
    const open = editorSuggests.find(({ isOpen, context }) => isOpen || context !== null);
    if (!isTyped && !open) return;
    const { file } = view;
    const taken = file ? (isTyped ? editorSuggests : open ? [open] : []).find((suggest) => EditorSuggest.trigger(suggest, editorOf(), file)) : undefined;
    for (const other of editorSuggests) if (other !== taken) other.close();
  };
  return [
    EditorView.updateListener.of(({ docChanged, selectionSet, transactions }) => {
      const isTyped = docChanged && transactions.some((transaction) => transaction.isUserEvent('input') || transaction.isUserEvent('delete'));
      // An editor may not be changed while it updates.
      if (isTyped || docChanged || selectionSet) queueMicrotask(() => ask(isTyped));
    }),
    EditorView.domEventHandlers({
      blur: () => {
        for (const suggest of view.app.workspace.editorSuggests) suggest.close();
      },
    }),
  ];
}
