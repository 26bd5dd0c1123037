// A pop-out window: another Window and Document, with prototypes of their own, that holds leaves of the same workspace.
import type { WorkspaceWindowInitData } from 'obsidian';
import { installDom } from '../../dom/installDom';
import type { WorkspaceContainer } from './WorkspaceContainer';
import { WorkspaceSplit } from './WorkspaceSplit';

const isAppWindow = (win: Window): win is Window & typeof globalThis => 'Node' in win;

function openWindow(data: WorkspaceWindowInitData | undefined): Window & typeof globalThis {
  const { width, height } = data?.size ?? { width: 800, height: 600 };
  const win = window.open('about:blank', '_blank', `popup,width=${width},height=${height}`);
  if (!win || !isAppWindow(win)) throw new Error('The browser did not open a window');
  return win;
}

export class WorkspaceWindow extends WorkspaceSplit implements WorkspaceContainer {
  readonly win: Window & typeof globalThis;
  readonly doc: Document;
  protected override readonly isFixture = true;

  constructor(
    data: WorkspaceWindowInitData | undefined,
    private readonly onEmpty: () => void,
  ) {
    super('vertical');
    this.win = openWindow(data);
    this.doc = this.win.document;
    installDom(this.win);
    this.doc.title = `${document.title} – window`;
    // Rules, not links: a view that reads its colours at once must find them.
    for (const { cssRules } of Array.from(document.styleSheets)) {
      const style = this.doc.createElement('style');
      style.textContent = Array.from(cssRules, (rule) => rule.cssText).join('\n');
      this.doc.head.append(style);
    }
    this.doc.body.className = document.body.className;
    this.doc.body.addClass('is-popout-window');
    this.containerEl.addClass('mod-root');
    this.doc.body.append(this.containerEl);
  }

  override getContainer(): WorkspaceContainer {
    return this;
  }

  close(): void {
    this.win.close();
  }

  protected override onEmptied(): void {
    this.close();
    this.onEmpty();
  }
}
