// Holds items in order. One that becomes empty goes away, unless it is a fixture of the window.
import type { WorkspaceContainer } from './WorkspaceContainer';
import { WorkspaceItem } from './WorkspaceItem';

export abstract class WorkspaceParent extends WorkspaceItem {
  readonly children: WorkspaceItem[] = [];
  protected readonly isFixture: boolean = false;

  /** Where the children's elements are. */
  protected abstract readonly childrenEl: HTMLElement;

  insertChild(item: WorkspaceItem, index = this.children.length): void {
    const next = this.children[index];
    this.children.splice(index, 0, item);
    item.parent = this;
    this.childrenEl.insertBefore(item.containerEl, next?.containerEl ?? null);
    this.onChildrenChange();
  }

  removeChild(item: WorkspaceItem): void {
    const index = this.children.indexOf(item);
    if (index < 0) return;
    this.children.splice(index, 1);
    item.parent = null;
    item.containerEl.detach();
    this.onChildRemoved(index);
    this.onChildrenChange();
    if (this.children.length === 0) this.onEmptied();
  }

  replaceChild(item: WorkspaceItem, replacement: WorkspaceItem): void {
    const index = this.children.indexOf(item);
    this.children[index] = replacement;
    item.parent = null;
    replacement.parent = this;
    item.containerEl.replaceWith(replacement.containerEl);
    this.onChildrenChange();
  }

  getContainer(): WorkspaceContainer {
    if (!this.parent) throw new Error('The item is in no window');
    return this.parent.getContainer();
  }

  protected onChildrenChange(): void {
    return undefined;
  }

  protected onChildRemoved(_index: number): void {
    return undefined;
  }

  protected onEmptied(): void {
    if (!this.isFixture) this.parent?.removeChild(this);
  }
}
