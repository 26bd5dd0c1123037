// Links in the editor: a click follows them in Live Preview, a click with Ctrl in source mode.
import { syntaxTree } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { Keymap } from '../ui/Keymap';
import { editorInfoField, editorLivePreviewField } from './editorFields';

function linkAt(view: EditorView, position: number): string | null {
  for (let node = syntaxTree(view.state).resolveInner(position, 1); ; ) {
    if (node.name === 'Wikilink') return view.state.sliceDoc(node.from + 2, node.to - 2).split(/\\?\|/)[0] ?? null;
    if (node.name === 'Link') {
      const url = node.getChild('URL');
      return url && view.state.sliceDoc(url.from, url.to);
    }
    if (node.name === 'URL' || node.name === 'Autolink') return view.state.sliceDoc(node.from, node.to).replace(/^<|>$/g, '');
    if (!node.parent) return null;
    node = node.parent;
  }
}

export const followLinks = EditorView.domEventHandlers({
  mousedown(event, view) {
    const isOnLink = event.target instanceof Element && event.target.closest('.cm-link, .cm-url') !== null;
    const position = isOnLink && event.button === 0 ? view.posAtCoords({ x: event.clientX, y: event.clientY }) : null;
    const isMod = event.ctrlKey || event.metaKey;
    if (position === null || (!isMod && !view.state.field(editorLivePreviewField))) return false;
    const link = linkAt(view, position);
    if (link === null) return false;
    const { app, file } = view.state.field(editorInfoField);
    if (/^[a-z][a-z0-9+.-]*:/i.test(link)) window.open(link, '_blank', 'noopener');
    else void app.workspace.openLinkText(decodeURI(link), file?.path ?? '', Keymap.isModEvent(event));
    event.preventDefault();
    return true;
  },
});
