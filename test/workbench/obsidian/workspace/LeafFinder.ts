// Finds leaves in the layout, and makes places for new ones.
import type { Side, SplitDirection } from 'obsidian';
import type { Workspace } from './Workspace';
import type { WorkspaceItem } from './WorkspaceItem';
import { WorkspaceLeaf } from './WorkspaceLeaf';
import { WorkspaceParent } from './WorkspaceParent';
import { WorkspaceSplit } from './WorkspaceSplit';
import { WorkspaceTabs } from './WorkspaceTabs';

export class LeafFinder {
  constructor(private readonly workspace: Workspace) {}

  below(item: WorkspaceItem): WorkspaceLeaf[] {
    if (item instanceof WorkspaceLeaf) return [item];
    return item instanceof WorkspaceParent ? item.children.flatMap((child) => this.below(child)) : [];
  }

  all(): WorkspaceLeaf[] {
    const leaves: WorkspaceLeaf[] = [];
    this.workspace.iterateAllLeaves((leaf) => leaves.push(leaf));
    return leaves;
  }

  /** The leaf of the main area (or of a pop-out) that was active last. */
  mostRecent(): WorkspaceLeaf | null {
    const leaves: WorkspaceLeaf[] = [];
    this.workspace.iterateRootLeaves((leaf) => leaves.push(leaf));
    return leaves.sort((one, other) => other.activeTime - one.activeTime)[0] ?? null;
  }

  /** A leaf whose view may be replaced by another file. */
  navigable(): WorkspaceLeaf {
    const recent = this.mostRecent();
    return recent && !recent.pinned && (recent.view.navigation || recent.isDeferred) ? recent : this.newTab();
  }

  newTab(): WorkspaceLeaf {
    const tabs = this.mostRecent()?.tabs ?? this.addTabs(this.workspace.rootSplit);
    return this.addLeaf(tabs);
  }

  inSide(side: Side, isSplit: boolean): WorkspaceLeaf {
    const dock = side === 'left' ? this.workspace.leftSplit : this.workspace.rightSplit;
    const tabs = dock.children.find((child): child is WorkspaceTabs => child instanceof WorkspaceTabs);
    return this.addLeaf(!tabs || isSplit ? this.addTabs(dock) : tabs);
  }

  addTabs(parent: WorkspaceParent): WorkspaceTabs {
    const tabs = new WorkspaceTabs(() => this.workspace.requestLayoutChange());
    parent.insertChild(tabs);
    return tabs;
  }

  addLeaf(tabs: WorkspaceTabs): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.workspace);
    tabs.insertChild(leaf);
    if (tabs.leaves.length > 1) tabs.selectLeaf(leaf);
    return leaf;
  }

  split(leaf: WorkspaceLeaf, direction: SplitDirection, isBefore: boolean): WorkspaceLeaf {
    const tabs = leaf.tabs ?? this.addTabs(this.workspace.rootSplit);
    const made = new WorkspaceTabs(() => this.workspace.requestLayoutChange());
    const parent = tabs.parent;
    if (parent instanceof WorkspaceSplit && parent.direction === direction) parent.insertChild(made, parent.children.indexOf(tabs) + (isBefore ? 0 : 1));
    else if (parent) {
      const split = new WorkspaceSplit(direction);
      parent.replaceChild(tabs, split);
      split.insertChild(tabs);
      split.insertChild(made, isBefore ? 0 : 1);
    }
    return this.addLeaf(made);
  }
}
