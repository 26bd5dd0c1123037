// The pop-out windows of a workspace.
import type { WorkspaceWindowInitData } from 'obsidian';
import { tellWindowMigrated } from '../../dom/windowMigration';
import type { Workspace } from './Workspace';
import type { WorkspaceLeaf } from './WorkspaceLeaf';
import type { WorkspaceTabs } from './WorkspaceTabs';
import { WorkspaceWindow } from './WorkspaceWindow';

export class Windows {
  readonly all: WorkspaceWindow[] = [];

  constructor(private readonly workspace: Workspace) {}

  openLeaf(data?: WorkspaceWindowInitData): WorkspaceLeaf {
    return this.workspace.leafFinder.addLeaf(this.open(data).tabs);
  }

  moveLeaf(leaf: WorkspaceLeaf, data?: WorkspaceWindowInitData): WorkspaceWindow {
    const { win, tabs } = this.open(data);
    leaf.parent?.removeChild(leaf);
    tabs.insertChild(leaf);
    tellWindowMigrated(leaf.containerEl, win.win);
    this.workspace.requestLayoutChange();
    return win;
  }

  private open(data: WorkspaceWindowInitData | undefined): { readonly win: WorkspaceWindow; readonly tabs: WorkspaceTabs } {
    const win = new WorkspaceWindow(data, () => this.forget(win));
    this.all.push(win);
    const tabs = this.workspace.leafFinder.addTabs(win);
    win.win.addEventListener('pagehide', () => this.close(win));
    this.workspace.trigger('window-open', win, win.win);
    return { win, tabs };
  }

  private close(win: WorkspaceWindow): void {
    for (const leaf of this.workspace.leafFinder.below(win)) leaf.detach();
    this.forget(win);
  }

  private forget(win: WorkspaceWindow): void {
    if (!this.all.includes(win)) return;
    this.all.remove(win);
    this.workspace.trigger('window-close', win, win.win);
  }
}
