// Stands in a leaf for a view that is not there: not loaded yet (deferred, in a tab that nobody has looked at), or of a plugin that is off.
import type { WorkspaceLeaf } from '../workspace/WorkspaceLeaf';
import { View } from './View';

export class PlaceholderView extends View {
  constructor(
    leaf: WorkspaceLeaf,
    private readonly wanted: { readonly type: string; readonly state: Record<string, unknown>; readonly title: string; readonly icon: string },
    /** False: nobody makes views of this type at present. */
    readonly isDeferred: boolean,
  ) {
    super(leaf);
    const content = this.containerEl.createDiv('view-content');
    if (!isDeferred) content.createDiv({ cls: 'pane-empty', text: `Plugin no longer active: no view of type "${wanted.type}"` });
  }

  getViewType(): string {
    return this.wanted.type;
  }

  getDisplayText(): string {
    return this.wanted.title;
  }

  override getIcon(): string {
    return this.wanted.icon;
  }

  override getState(): Record<string, unknown> {
    return this.wanted.state;
  }
}
