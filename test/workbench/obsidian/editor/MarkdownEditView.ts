// The editor of a note: CodeMirror with the app's extensions, those of plugins, and Live Preview where it is on.
import { defaultKeymap, history, historyKeymap, indentWithTab, selectAll } from '@codemirror/commands';
import { search, searchKeymap } from '@codemirror/search';
import { ChangeSet, Compartment, EditorState, Text } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { EditorView, drawSelection, dropCursor, keymap } from '@codemirror/view';
import type { App } from '../app/App';
import type { TFile } from '../files/TFile';
import { Menu } from '../ui/Menu';
import type { MarkdownView } from '../views/MarkdownView';
import { Editor } from './Editor';
import { editorEditorField, editorInfoField, editorLivePreviewField, livePreviewState, setLivePreview } from './editorFields';
import { flashField, flashLine } from './flashLine';
import { followLinks } from './followLinks';
import { lineClasses } from './lineClasses';
import { blockPreview, refreshBlocks } from './live/blockPreview';
import { fencePreview } from './live/fencePreview';
import { inlinePreview } from './live/inlinePreview';
import { inlineTitle } from './inlineTitle';
import { noteLanguage } from './noteLanguage';
import { suggestWhileTyping } from './suggestWhileTyping';

/** The one range in which two texts differ. */
function difference(before: string, after: string): { from: number; to: number; insert: string } {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < before.length - from && end < after.length - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

export class MarkdownEditView {
  readonly containerEl = createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-live-preview is-readable-line-width');
  readonly hoverPopover = null;
  readonly cm: EditorView;
  readonly editor: Editor;
  isLivePreview = true;
  private readonly live = new Compartment();
  private readonly plugins = new Compartment();
  private isSetting = false;

  constructor(private readonly view: MarkdownView) {
    this.cm = new EditorView({ parent: this.containerEl });
    this.editor = new Editor(this.cm);
    this.set('', true);
    this.containerEl.addEventListener('contextmenu', (event) => this.showMenu(event));
    this.containerEl.onWindowMigrated((win) => this.cm.setRoot(win.document));
  }

  get app(): App {
    return this.view.app;
  }

  get file(): TFile | null {
    return this.view.file;
  }

  get(): string {
    return this.cm.state.doc.toString();
  }

  /** A new note gets a new state; other texts only change what is different, so that the cursor and the widgets stay. */
  set(text: string, isNew: boolean): void {
    this.isSetting = true;
    if (isNew) this.cm.setState(this.makeState(text));
    else if (text !== this.get()) this.cm.dispatch({ changes: difference(this.get(), text) });
    this.isSetting = false;
  }

  clear(): void {
    this.set('', true);
  }

  /** Brings in what changed between two texts of the file, keeping what was typed since the first of them. */
  merge(base: string, text: string): void {
    const doc = Text.of(base.split('\n'));
    const typed = ChangeSet.of(difference(base, this.get()), doc.length);
    const theirs = ChangeSet.of(difference(base, text), doc.length);
    this.isSetting = true;
    this.cm.dispatch({ changes: theirs.map(typed) });
    this.isSetting = false;
  }

  getSelection(): string {
    return this.editor.getSelection();
  }

  /** The line at the top of the viewport. */
  getScroll(): number {
    const top = this.cm.scrollDOM.scrollTop;
    const block = this.cm.lineBlockAtHeight(top);
    const line = this.cm.state.doc.lineAt(block.from).number - 1;
    const lines = this.cm.state.doc.lineAt(block.to).number - line;
    return top <= 0 ? 0 : line + (Math.max(0, top - block.top) / Math.max(1, block.height)) * lines;
  }

  applyScroll(line: number): void {
    // The title stands above line 0 and is part of the top.
    if (line <= 0) this.cm.scrollDOM.scrollTop = 0;
    else this.cm.dispatch({ effects: EditorView.scrollIntoView(this.offsetOf(line), { y: 'start', yMargin: 0 }) });
  }

  /** Puts the cursor on a line, brings it into view and marks it for a moment. */
  reveal(line: number): void {
    const anchor = this.offsetOf(line);
    this.cm.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    flashLine(this.cm, anchor);
  }

  setLivePreview(isLivePreview: boolean): void {
    if (isLivePreview === this.isLivePreview) return;
    this.isLivePreview = isLivePreview;
    this.containerEl.toggleClass('is-live-preview', isLivePreview);
    this.cm.dispatch({ effects: [setLivePreview.of(isLivePreview), this.live.reconfigure(this.liveExtensions())] });
    this.app.workspace.onLeafChange(this.view.leaf);
  }

  updateOptions(): void {
    this.cm.dispatch({ effects: this.plugins.reconfigure([...this.app.workspace.editorExtensions]) });
  }

  refreshWidgets(): void {
    this.cm.dispatch({ effects: refreshBlocks.of(null) });
  }

  onResize(): void {
    this.cm.requestMeasure();
  }

  destroy(): void {
    this.cm.destroy();
  }

  private showMenu(event: MouseEvent): void {
    const menu = new Menu();
    menu.addItem((item) => item.setTitle('Select all').setIcon('text-select').onClick(() => selectAll(this.cm)));
    this.app.workspace.trigger('editor-menu', menu, this.editor, this.view);
    menu.showAtMouseEvent(event);
  }

  private offsetOf(line: number): number {
    const { doc } = this.cm.state;
    return doc.line(Math.clamp(Math.floor(line) + 1, 1, doc.lines)).from;
  }

  private liveExtensions(): Extension {
    return this.isLivePreview ? [blockPreview, inlinePreview, fencePreview] : [];
  }

  private makeState(text: string): EditorState {
    return EditorState.create({
      doc: text,
      extensions: [
        editorInfoField.init(() => this.view),
        editorEditorField.init(() => this.cm),
        editorLivePreviewField.init(() => this.isLivePreview),
        history(),
        drawSelection(),
        dropCursor(),
        search({ top: false }),
        EditorView.lineWrapping,
        EditorState.tabSize.of(4),
        EditorView.contentAttributes.of({ spellcheck: 'false', 'aria-label': 'Note' }),
        keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, indentWithTab]),
        noteLanguage(),
        lineClasses,
        inlineTitle,
        flashField,
        followLinks,
        livePreviewState,
        suggestWhileTyping(this.view, () => this.editor),
        this.live.of(this.liveExtensions()),
        this.plugins.of([...this.app.workspace.editorExtensions]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !this.isSetting) this.view.onEdit();
        }),
      ],
    });
  }
}
