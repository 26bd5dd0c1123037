// One pane: it holds a view, and outlives it. A leaf that nobody has looked at yet holds a placeholder instead of its view (deferred).
import type { OpenViewState, ViewState } from 'obsidian';
import type { App } from '../app/App';
import type { TFile } from '../files/TFile';
import { EmptyView } from '../views/EmptyView';
import { PlaceholderView } from '../views/PlaceholderView';
import type { View } from '../views/View';
import type { Workspace } from './Workspace';
import type { WorkspaceContainer } from './WorkspaceContainer';
import { WorkspaceItem } from './WorkspaceItem';
import { WorkspaceTabs } from './WorkspaceTabs';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export class WorkspaceLeaf extends WorkspaceItem {
  readonly containerEl = createDiv('workspace-leaf');
  readonly hoverPopover = null;
  readonly app: App;
  view: View;
  pinned = false;
  group: string | null = null;
  /** When the leaf was last active, in milliseconds since the page began. */
  activeTime = 0;
  #opening: Promise<unknown> = Promise.resolve();

  constructor(readonly workspace: Workspace) {
    super();
    this.app = workspace.app;
    this.view = new EmptyView(this);
    this.containerEl.append(this.view.containerEl);
    this.view.load();
    void this.#show(this.view);
    this.containerEl.addEventListener('pointerdown', () => workspace.setActiveLeaf(this), { capture: true });
    this.containerEl.addEventListener('focusin', () => workspace.setActiveLeaf(this));
  }

  get tabs(): WorkspaceTabs | null {
    return this.parent instanceof WorkspaceTabs ? this.parent : null;
  }

  get isDeferred(): boolean {
    return this.view instanceof PlaceholderView && this.view.isDeferred;
  }

  getContainer(): WorkspaceContainer {
    return this.parent?.getContainer() ?? this.workspace.rootSplit;
  }

  isVisible(): boolean {
    const root = this.getRoot();
    return this.tabs?.selected === this && !(root === this.workspace.leftSplit && this.workspace.leftSplit.collapsed) && !(root === this.workspace.rightSplit && this.workspace.rightSplit.collapsed);
  }

  /** Closes the old view and opens the new one. */
  async open(view: View): Promise<View> {
    const before = this.view;
    this.view = view;
    await WorkspaceLeaf.#close(before);
    // Another view may have been opened meanwhile.
    if (this.view !== view) return this.view;
    this.containerEl.append(view.containerEl);
    await view.load();
    await this.#show(view);
    this.update();
    this.workspace.onLeafChange(this);
    return view;
  }

  openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const type = this.app.viewRegistry.typeFor(file.extension) ?? 'markdown';
    const before = this.view.getViewType() === type ? this.view.getState() : {};
    return this.setViewState({ type, state: { ...before, ...openState.state, file: file.path }, active: openState.active ?? true }, openState.eState);
  }

  getViewState(): ViewState {
    return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned ? { pinned: true } : {}) };
  }

  /** Calls for one leaf wait for each other. */
  setViewState(wanted: ViewState, eState?: unknown): Promise<void> {
    const run = (): Promise<void> => this.#applyViewState(wanted, eState);
    const result = this.#opening.then(run, run);
    this.#opening = result.catch(() => undefined);
    return result;
  }

  /** Puts a placeholder in the leaf, which is replaced by the view when the leaf is looked at. */
  defer(wanted: ViewState, title: string, icon: string): void {
    const isDeferred = this.app.viewRegistry.find(wanted.type) !== undefined;
    void this.open(new PlaceholderView(this, { type: wanted.type, state: wanted.state ?? {}, title, icon }, isDeferred));
  }

  async loadIfDeferred(): Promise<void> {
    if (this.isDeferred) await this.setViewState(this.getViewState());
    await this.#opening;
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
    this.update();
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    this.setGroup(other.group ?? other.id);
  }

  detach(): void {
    const { view, workspace } = this;
    this.parent?.removeChild(this);
    void WorkspaceLeaf.#close(view);
    workspace.onLeafDetached(this);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  /** Shows the view's present title and icon. */
  update(): void {
    this.view.containerEl.querySelector('.view-header-title')?.setText(this.view.getDisplayText());
    this.tabs?.update();
  }

  static async #close(view: View): Promise<void> {
    await view.onClose();
    view.unload();
    view.containerEl.detach();
  }

  async #show(view: View): Promise<void> {
    view.containerEl.setAttr('data-type', view.getViewType());
    this.update();
    await view.onOpen();
  }

  async #applyViewState(wanted: ViewState, eState: unknown): Promise<void> {
    const state = wanted.state ?? {};
    if (this.view.getViewType() !== wanted.type || this.view instanceof PlaceholderView) await this.open(this.#makeView(wanted.type, state));
    if (wanted.pinned !== undefined) this.setPinned(wanted.pinned);
    await this.view.setState(state, { history: false });
    if (isRecord(eState)) this.view.setEphemeralState(eState);
    if (wanted.active) this.workspace.setActiveLeaf(this, { focus: true });
    this.update();
    this.workspace.onLeafChange(this);
  }

  #makeView(type: string, state: Record<string, unknown>): View {
    if (type === 'empty') return new EmptyView(this);
    const make = this.app.viewRegistry.find(type);
    return make ? make(this) : new PlaceholderView(this, { type, state, title: type, icon: 'ghost' }, false);
  }
}
