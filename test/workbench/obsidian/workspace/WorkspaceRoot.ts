// The main area of the main window.
import type { WorkspaceContainer } from './WorkspaceContainer';
import { WorkspaceSplit } from './WorkspaceSplit';

export class WorkspaceRoot extends WorkspaceSplit implements WorkspaceContainer {
  readonly win: Window = window;
  readonly doc: Document = document;
  protected override readonly isFixture = true;

  constructor() {
    super('vertical');
    this.containerEl.addClass('mod-root');
  }

  override getContainer(): WorkspaceContainer {
    return this;
  }
}
