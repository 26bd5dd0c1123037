// The layout as data: read for workspace.json, and restored from it. Tabs that are not in front come back deferred.
import type { SplitDirection } from 'obsidian';
import type { Workspace } from './Workspace';
import type { WorkspaceItem } from './WorkspaceItem';
import { WorkspaceLeaf } from './WorkspaceLeaf';
import type { WorkspaceParent } from './WorkspaceParent';
import type { WorkspaceSidedock } from './WorkspaceSidedock';
import { WorkspaceSplit } from './WorkspaceSplit';
import { WorkspaceTabs } from './WorkspaceTabs';

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const asArray = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const asText = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

function readItem(item: WorkspaceItem): Json {
  if (item instanceof WorkspaceLeaf) return { id: item.id, type: 'leaf', state: { ...item.getViewState(), icon: item.getIcon(), title: item.getDisplayText() } };
  if (item instanceof WorkspaceTabs) return { id: item.id, type: 'tabs', children: item.children.map(readItem), currentTab: item.currentTab };
  if (item instanceof WorkspaceSplit) return { id: item.id, type: 'split', direction: item.direction, children: item.children.map(readItem) };
  return { id: item.id, type: 'unknown' };
}

const readDock = (dock: WorkspaceSidedock): Json => ({ ...readItem(dock), width: dock.width, collapsed: dock.collapsed });

export class Layout {
  constructor(private readonly workspace: Workspace) {}

  read(): Json {
    const { rootSplit, leftSplit, rightSplit, activeLeaf, recentFiles } = this.workspace;
    return { main: readItem(rootSplit), left: readDock(leftSplit), right: readDock(rightSplit), active: activeLeaf?.id ?? null, lastOpenFiles: recentFiles };
  }

  async save(): Promise<void> {
    const { vault } = this.workspace.app;
    await vault.adapter.write(`${vault.configDir}/workspace.json`, JSON.stringify(this.read(), null, 2));
  }

  /** False when no layout was saved. */
  async load(): Promise<boolean> {
    const { adapter, configDir } = this.workspace.app.vault;
    const path = `${configDir}/workspace.json`;
    if (!(await adapter.exists(path))) return false;
    await this.restore(JSON.parse(await adapter.read(path)));
    return true;
  }

  async restore(layout: unknown): Promise<void> {
    if (!isRecord(layout)) return;
    const { workspace } = this;
    for (const leaf of workspace.leafFinder.all()) leaf.parent?.removeChild(leaf);
    const loads = [
      ...this.restoreChildren(workspace.rootSplit, layout.main),
      ...this.restoreDock(workspace.leftSplit, layout.left),
      ...this.restoreDock(workspace.rightSplit, layout.right),
    ];
    await Promise.all(loads);
    const active = this.restored.get(asText(layout.active, ''));
    workspace.setActiveLeaf(active ?? workspace.leafFinder.mostRecent() ?? workspace.leafFinder.newTab());
    workspace.requestLayoutChange();
  }

  private readonly restored = new Map<string, WorkspaceLeaf>();

  private restoreDock(dock: WorkspaceSidedock, value: unknown): Promise<void>[] {
    if (!isRecord(value)) return [];
    if (typeof value.width === 'number') dock.setWidth(value.width);
    if (value.collapsed === true) dock.collapse();
    else dock.expand();
    return this.restoreChildren(dock, value);
  }

  private restoreChildren(parent: WorkspaceParent, value: unknown): Promise<void>[] {
    return isRecord(value) ? asArray(value.children).flatMap((child) => this.restoreItem(parent, child)) : [];
  }

  private restoreItem(parent: WorkspaceParent, value: unknown): Promise<void>[] {
    if (!isRecord(value)) return [];
    if (value.type === 'tabs') return this.restoreTabs(parent, value);
    const direction: SplitDirection = value.direction === 'horizontal' ? 'horizontal' : 'vertical';
    const split = new WorkspaceSplit(direction);
    parent.insertChild(split);
    return this.restoreChildren(split, value);
  }

  private restoreTabs(parent: WorkspaceParent, value: Json): Promise<void>[] {
    const tabs = this.workspace.leafFinder.addTabs(parent);
    for (const child of asArray(value.children)) this.restoreLeaf(tabs, child);
    tabs.selectIndex(typeof value.currentTab === 'number' ? value.currentTab : 0);
    const isHidden = tabs.getRoot() instanceof WorkspaceSplit && tabs.selected?.isVisible() === false;
    return tabs.selected && !isHidden ? [tabs.selected.loadIfDeferred()] : [];
  }

  private restoreLeaf(tabs: WorkspaceTabs, value: unknown): void {
    if (!isRecord(value) || !isRecord(value.state)) return;
    const { state } = value;
    const leaf = new WorkspaceLeaf(this.workspace);
    tabs.insertChild(leaf);
    this.restored.set(asText(value.id, ''), leaf);
    const type = asText(state.type, 'empty');
    if (type !== 'empty') leaf.defer({ type, state: isRecord(state.state) ? state.state : {}, pinned: state.pinned === true }, asText(state.title, type), asText(state.icon, 'file'));
  }
}
