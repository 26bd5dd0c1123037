// What a leaf shows. The leaf opens and closes it; the view itself holds no place in the layout.
import type { ViewStateResult } from 'obsidian';
import type { App } from '../app/App';
import { Component } from '../base/Component';
import type { Menu } from '../ui/Menu';
import type { Scope } from '../ui/Scope';
import type { WorkspaceLeaf } from '../workspace/WorkspaceLeaf';

export abstract class View extends Component {
  readonly app: App;
  icon = 'file';
  navigation = false;
  scope: Scope | null = null;
  readonly containerEl: HTMLElement;

  constructor(readonly leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv('workspace-leaf-content');
  }

  abstract getViewType(): string;

  abstract getDisplayText(): string;

  getIcon(): string {
    return this.icon;
  }

  onOpen(): Promise<void> {
    return Promise.resolve();
  }

  onClose(): Promise<void> {
    return Promise.resolve();
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(_state: unknown, _result: ViewStateResult): Promise<void> {
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {
    return undefined;
  }

  onResize(): void {
    return undefined;
  }

  onPaneMenu(_menu: Menu, _source: string): void {
    return undefined;
  }
}
