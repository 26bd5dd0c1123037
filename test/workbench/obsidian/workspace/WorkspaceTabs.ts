// A group of tabs. Only the selected leaf is shown; one that was deferred is loaded when it is selected.
import { TabHeader } from './TabHeader';
import { WorkspaceLeaf } from './WorkspaceLeaf';
import { WorkspaceParent } from './WorkspaceParent';

export class WorkspaceTabs extends WorkspaceParent {
  readonly containerEl: HTMLElement;
  protected readonly childrenEl: HTMLElement;
  private readonly headersEl: HTMLElement;
  private readonly headers = new Map<WorkspaceLeaf, TabHeader>();
  private current = 0;

  constructor(private readonly onChange: () => void) {
    super();
    this.containerEl = createDiv('workspace-tabs');
    this.headersEl = this.containerEl.createDiv('workspace-tab-header-container').createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
    this.childrenEl = this.containerEl.createDiv('workspace-tab-container');
  }

  get leaves(): WorkspaceLeaf[] {
    return this.children.filter((child): child is WorkspaceLeaf => child instanceof WorkspaceLeaf);
  }

  get currentTab(): number {
    return this.current;
  }

  get selected(): WorkspaceLeaf | null {
    return this.leaves[this.current] ?? null;
  }

  selectLeaf(leaf: WorkspaceLeaf): void {
    const index = this.leaves.indexOf(leaf);
    if (index >= 0) this.selectIndex(index);
  }

  selectIndex(index: number): void {
    this.current = Math.clamp(index, 0, Math.max(0, this.children.length - 1));
    this.update();
    this.showSelected();
    this.onChange();
  }

  /** Loads the leaf in front, if it can be seen. */
  showSelected(): void {
    if (this.selected?.isVisible()) void this.selected.loadIfDeferred();
  }

  /** Redraws titles, icons and what is shown. */
  update(): void {
    const { leaves, selected } = this;
    for (const leaf of leaves) {
      this.headers.get(leaf)?.update(leaf === selected);
      leaf.containerEl.toggle(leaf === selected);
    }
    this.headersEl.setChildrenInPlace(leaves.flatMap((leaf) => this.headers.get(leaf)?.el ?? []));
  }

  protected override onChildrenChange(): void {
    for (const leaf of this.leaves) {
      if (!this.headers.has(leaf)) this.headers.set(leaf, new TabHeader(leaf, () => this.onHeaderClick(leaf)));
    }
    for (const leaf of this.headers.keys()) if (!this.children.includes(leaf)) this.headers.delete(leaf);
    this.update();
  }

  protected override onChildRemoved(index: number): void {
    if (index < this.current || this.current >= this.children.length) this.current = Math.max(0, this.current - 1);
    this.showSelected();
  }

  private onHeaderClick(leaf: WorkspaceLeaf): void {
    this.selectLeaf(leaf);
    leaf.workspace.setActiveLeaf(leaf, { focus: true });
  }
}
