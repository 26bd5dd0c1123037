// A place in the layout: a leaf, or something that holds leaves.
import { Events } from '../base/Events';
import type { WorkspaceContainer } from './WorkspaceContainer';
import type { WorkspaceParent } from './WorkspaceParent';

let count = 0;

export abstract class WorkspaceItem extends Events {
  readonly id: string;
  parent: WorkspaceParent | null = null;
  abstract readonly containerEl: HTMLElement;

  constructor() {
    super();
    count += 1;
    this.id = `${Date.now().toString(16)}${count.toString(16).padStart(4, '0')}`;
  }

  /** The outermost item: the main area, a sidebar or a window. */
  getRoot(): WorkspaceItem {
    return this.parent ? this.parent.getRoot() : this;
  }

  /** What holds the item in its window; a sidebar belongs to the main window's. */
  abstract getContainer(): WorkspaceContainer;
}
