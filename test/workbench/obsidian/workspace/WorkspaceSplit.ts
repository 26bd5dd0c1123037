// Items side by side ('vertical': the line between them is) or one above the other.
import type { SplitDirection } from 'obsidian';
import { WorkspaceParent } from './WorkspaceParent';

export class WorkspaceSplit extends WorkspaceParent {
  readonly containerEl: HTMLElement;
  protected readonly childrenEl: HTMLElement;

  constructor(readonly direction: SplitDirection) {
    super();
    this.containerEl = createDiv(`workspace-split mod-${direction}`);
    this.childrenEl = this.containerEl;
  }
}
