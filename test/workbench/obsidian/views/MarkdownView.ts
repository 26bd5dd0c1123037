// A note: its editor (Live Preview or source) and its Reading view, one of them shown. Both scroll by lines, so that switching keeps the place.
import type { MarkdownViewModeType, ViewStateResult } from 'obsidian';
import type { Editor } from '../editor/Editor';
import { MarkdownEditView } from '../editor/MarkdownEditView';
import { MarkdownPreviewView } from '../markdown/MarkdownPreviewView';
import { resolveSubpath } from '../metadata/resolveSubpath';
import { parseMetadata } from '../metadata/parseMetadata';
import type { Menu } from '../ui/Menu';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import type { WorkspaceLeaf } from '../workspace/WorkspaceLeaf';
import { TextFileView } from './TextFileView';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export class MarkdownView extends TextFileView {
  readonly editMode: MarkdownEditView;
  readonly previewMode: MarkdownPreviewView;
  readonly hoverPopover = null;
  override icon = 'file';
  currentMode: MarkdownEditView | MarkdownPreviewView;
  readonly #modeEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.editMode = new MarkdownEditView(this);
    this.previewMode = this.addChild(new MarkdownPreviewView(this));
    this.contentEl.append(this.editMode.containerEl, this.previewMode.containerEl);
    this.currentMode = this.editMode;
    this.#modeEl = this.addAction('book-open', 'Current view: editing. Click to read', () => void this.toggleMode());
    this.previewMode.containerEl.hide();
  }

  get editor(): Editor {
    return this.editMode.editor;
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): MarkdownViewModeType {
    return this.currentMode === this.previewMode ? 'preview' : 'source';
  }

  getViewData(): string {
    return this.editMode.get();
  }

  setViewData(data: string, clear: boolean): void {
    this.data = data;
    this.editMode.set(data, clear);
    this.previewMode.set(data, clear);
  }

  clear(): void {
    this.editMode.clear();
    this.previewMode.clear();
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.getMode(), source: !this.editMode.isLivePreview };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    if (!isRecord(state)) return;
    if (typeof state.source === 'boolean') this.editMode.setLivePreview(!state.source);
    if (state.mode === 'preview' || state.mode === 'source') this.#showMode(state.mode);
  }

  toggleMode(): Promise<void> {
    return this.leaf.setViewState({ type: 'markdown', state: { ...this.getState(), mode: this.getMode() === 'preview' ? 'source' : 'preview' } });
  }

  override getEphemeralState(): Record<string, unknown> {
    return { scroll: this.currentMode.getScroll() };
  }

  override setEphemeralState(state: unknown): void {
    if (!isRecord(state)) return;
    const line = typeof state.line === 'number' ? state.line : typeof state.subpath === 'string' ? this.#findLine(state.subpath) : null;
    if (line !== null) this.currentMode.reveal(line);
    else if (typeof state.scroll === 'number') this.currentMode.applyScroll(state.scroll);
    if (state.focus === true && this.getMode() === 'source') this.editor.focus();
  }

  override onResize(): void {
    this.previewMode.onResize();
    this.editMode.onResize();
  }

  override onPaneMenu(menu: Menu, source: string): void {
    if (source !== 'more-options') return;
    menu.addItem((item) => item.setTitle('Reading view').setChecked(this.getMode() === 'preview').onClick(() => void this.toggleMode()));
    menu.addItem((item) => item.setTitle('Source mode').setChecked(!this.editMode.isLivePreview).onClick(() => this.editMode.setLivePreview(!this.editMode.isLivePreview)));
    this.app.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
  }

  /** The plugins' editor extensions changed. */
  updateOptions(): void {
    this.editMode.updateOptions();
  }

  /** The plugins' post-processors changed: what is rendered is rendered again. */
  onProcessorsChange(): void {
    this.previewMode.rerender(true);
    this.editMode.refreshWidgets();
  }

  /** The editor's text changed by typing. */
  onEdit(): void {
    this.data = this.getViewData();
    this.previewMode.set(this.data, false);
    if (this.isDirty) this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
  }

  protected override merge(text: string): void {
    this.editMode.merge(this.saved, text);
  }

  override async onClose(): Promise<void> {
    await super.onClose();
    this.editMode.destroy();
  }

  #showMode(mode: MarkdownViewModeType): void {
    const next = mode === 'preview' ? this.previewMode : this.editMode;
    if (next === this.currentMode) return;
    const line = this.currentMode.getScroll();
    this.currentMode = next;
    this.editMode.containerEl.toggle(next === this.editMode);
    this.previewMode.containerEl.toggle(next === this.previewMode);
    const isReading = next === this.previewMode;
    setIcon(this.#modeEl, isReading ? 'edit-3' : 'book-open');
    setTooltip(this.#modeEl, isReading ? 'Current view: reading. Click to edit' : 'Current view: editing. Click to read');
    this.previewMode.onResize();
    next.applyScroll(line);
    this.app.workspace.onLeafChange(this.leaf);
  }

  #findLine(subpath: string): number | null {
    return resolveSubpath(parseMetadata(this.data), subpath)?.start.line ?? null;
  }
}
