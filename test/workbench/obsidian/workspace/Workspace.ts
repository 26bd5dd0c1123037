// The workspace: where leaves are, which one is active, and what plugins are told about it.
import type { Extension } from '@codemirror/state';
import type { OpenViewState, PaneType, Side, SplitDirection, WorkspaceWindowInitData } from 'obsidian';
import type { App } from '../app/App';
import { Events } from '../base/Events';
import { debounce } from '../base/debounce';
import type { EditorSuggest } from '../editor/EditorSuggest';
import type { TFile } from '../files/TFile';
import { FileView } from '../views/FileView';
import { MarkdownView } from '../views/MarkdownView';
import type { View } from '../views/View';
import { Layout } from './Layout';
import { LeafFinder } from './LeafFinder';
import { Windows } from './Windows';
import type { WorkspaceLeaf } from './WorkspaceLeaf';
import { WorkspaceRibbon } from './WorkspaceRibbon';
import { WorkspaceRoot } from './WorkspaceRoot';
import { WorkspaceSidedock } from './WorkspaceSidedock';
import type { WorkspaceWindow } from './WorkspaceWindow';
import { openLinkText } from './openLinkText';

const SAVE_DELAY = 500; // milliseconds; the app waits longer

export class Workspace extends Events {
  readonly containerEl: HTMLElement;
  readonly rootSplit = new WorkspaceRoot();
  readonly leftSplit: WorkspaceSidedock;
  readonly rightSplit: WorkspaceSidedock;
  readonly leftRibbon: WorkspaceRibbon;
  readonly statusBarEl: HTMLElement;
  readonly windows: Windows;
  readonly leafFinder: LeafFinder;
  readonly layout: Layout;
  readonly editorExtensions: Extension[] = [];
  readonly editorSuggests: EditorSuggest<unknown>[] = [];
  readonly requestSaveLayout = debounce(() => this.layout.save(), SAVE_DELAY);
  layoutReady = false;
  activeLeaf: WorkspaceLeaf | null = null;
  readonly #waiting: (() => unknown)[] = [];
  #openedFile: TFile | null = null;
  #isLayoutChangeDue = false;
  readonly recentFiles: string[] = [];

  constructor(
    readonly app: App,
    container: HTMLElement,
  ) {
    super();
    const onChange = (): void => this.requestLayoutChange();
    this.leftSplit = new WorkspaceSidedock('left', this.rootSplit, onChange);
    this.rightSplit = new WorkspaceSidedock('right', this.rootSplit, onChange);
    this.containerEl = container.createDiv('app-container').createDiv('horizontal-main-container').createDiv('workspace');
    this.leftRibbon = new WorkspaceRibbon(this.containerEl);
    this.containerEl.append(this.leftSplit.containerEl, this.rootSplit.containerEl, this.rightSplit.containerEl);
    this.statusBarEl = container.createDiv('status-bar');
    this.leafFinder = new LeafFinder(this);
    this.windows = new Windows(this);
    this.layout = new Layout(this);
    window.addEventListener('resize', () => this.#onResize());
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.#waiting.push(callback);
  }

  /** The start is over. */
  setReady(): void {
    this.layoutReady = true;
    for (const callback of this.#waiting.splice(0)) callback();
    this.requestLayoutChange();
  }

  getLayout(): Record<string, unknown> {
    return this.layout.read();
  }

  changeLayout(layout: unknown): Promise<void> {
    return this.layout.restore(layout);
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.leafFinder.below(this.rootSplit)) callback(leaf);
    for (const win of this.windows.all) for (const leaf of this.leafFinder.below(win)) callback(leaf);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    this.iterateRootLeaves(callback);
    for (const side of [this.leftSplit, this.rightSplit]) for (const leaf of this.leafFinder.below(side)) callback(leaf);
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.leafFinder.all().filter((leaf) => leaf.view.getViewType() === type);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.leafFinder.all().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.leafFinder.all().filter((leaf) => leaf.group === group);
  }

  getMostRecentLeaf(): WorkspaceLeaf | null {
    return this.leafFinder.mostRecent();
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.leafFinder.navigable();
  }

  getLeaf(newLeaf: PaneType | boolean = false, direction: SplitDirection = 'vertical'): WorkspaceLeaf {
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf === 'split') return this.splitActiveLeaf(direction);
    return newLeaf ? this.leafFinder.newTab() : this.getUnpinnedLeaf();
  }

  splitActiveLeaf(direction: SplitDirection = 'vertical'): WorkspaceLeaf {
    return this.createLeafBySplit(this.leafFinder.mostRecent() ?? this.leafFinder.newTab(), direction);
  }

  createLeafBySplit(leaf: WorkspaceLeaf, direction: SplitDirection = 'vertical', isBefore = false): WorkspaceLeaf {
    return this.leafFinder.split(leaf, direction, isBefore);
  }

  async duplicateLeaf(leaf: WorkspaceLeaf, leafType: PaneType | boolean | SplitDirection = 'vertical', direction?: SplitDirection): Promise<WorkspaceLeaf> {
    const isDirection = leafType === 'vertical' || leafType === 'horizontal';
    const copy = isDirection ? this.createLeafBySplit(leaf, leafType) : this.getLeaf(leafType, direction);
    await copy.setViewState(leaf.getViewState(), leaf.getEphemeralState());
    return copy;
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.leafFinder.inSide('left', split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.leafFinder.inSide('right', split);
  }

  async ensureSideLeaf(type: string, side: Side, options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {}): Promise<WorkspaceLeaf> {
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    const known = this.leafFinder.below(dock).find((leaf) => leaf.view.getViewType() === type);
    const leaf = known ?? this.leafFinder.inSide(side, options.split ?? false);
    if (!known || options.state) await leaf.setViewState({ type, ...(options.state ? { state: options.state } : {}) });
    if (options.reveal ?? true) await this.revealLeaf(leaf);
    if (options.active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  /** Brings a leaf to the front and expands its sidebar; resolves when its view is loaded. */
  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root instanceof WorkspaceSidedock) root.expand();
    leaf.tabs?.selectLeaf(leaf);
    await leaf.loadIfDeferred();
  }

  openPopoutLeaf(data?: WorkspaceWindowInitData): WorkspaceLeaf {
    return this.windows.openLeaf(data);
  }

  moveLeafToPopout(leaf: WorkspaceLeaf, data?: WorkspaceWindowInitData): WorkspaceWindow {
    return this.windows.moveLeaf(leaf, data);
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, isFocused?: boolean): void {
    const focus = typeof params === 'boolean' ? isFocused : params.focus;
    if (focus) leaf.tabs?.selectLeaf(leaf);
    if (focus) leaf.view.setEphemeralState({ focus: true });
    if (leaf === this.activeLeaf) return;
    this.activeLeaf?.containerEl.removeClass('mod-active');
    leaf.containerEl.addClass('mod-active');
    leaf.activeTime = performance.now();
    this.activeLeaf = leaf;
    this.trigger('active-leaf-change', leaf);
    this.#tellFile();
    this.requestSaveLayout();
  }

  getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  get activeMarkdownView(): MarkdownView | null {
    return this.getActiveViewOfType(MarkdownView);
  }

  get activeEditor(): MarkdownView | null {
    return this.activeMarkdownView;
  }

  getActiveFile(): TFile | null {
    const view = this.activeLeaf?.view;
    if (view instanceof FileView) return view.file;
    const recent = this.leafFinder.mostRecent()?.view;
    return recent instanceof FileView ? recent.file : null;
  }

  getLastOpenFiles(): string[] {
    return [...this.recentFiles];
  }

  openLinkText(linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, openViewState?: OpenViewState): Promise<void> {
    return openLinkText(this, { linktext, sourcePath, newLeaf: newLeaf ?? false, openViewState: openViewState ?? {} });
  }

  updateOptions(): void {
    this.iterateAllLeaves(({ view }) => view instanceof MarkdownView && view.updateOptions());
  }

  /** A leaf has another view, file or mode. */
  onLeafChange(leaf: WorkspaceLeaf): void {
    if (leaf === this.activeLeaf) this.#tellFile();
    this.requestLayoutChange();
  }

  onLeafDetached(leaf: WorkspaceLeaf): void {
    if (this.activeLeaf === leaf) this.activeLeaf = null;
    const next = this.leafFinder.mostRecent() ?? this.leafFinder.newTab();
    if (!this.activeLeaf) this.setActiveLeaf(next);
    this.requestLayoutChange();
  }

  /** Many changes in a row are one event. */
  requestLayoutChange(): void {
    if (this.#isLayoutChangeDue || !this.layoutReady) return;
    this.#isLayoutChangeDue = true;
    queueMicrotask(() => {
      this.#isLayoutChangeDue = false;
      this.trigger('layout-change');
      this.#onResize();
      this.requestSaveLayout();
    });
  }

  #onResize(): void {
    this.trigger('resize');
    for (const leaf of this.leafFinder.all()) if (leaf.isVisible()) leaf.onResize();
  }

  #tellFile(): void {
    const file = this.getActiveFile();
    if (file === this.#openedFile) return;
    this.#openedFile = file;
    if (file) {
      this.recentFiles.remove(file.path);
      this.recentFiles.unshift(file.path);
      this.recentFiles.splice(10);
    }
    this.trigger('file-open', file);
  }
}
