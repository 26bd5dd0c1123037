// The terminal's place in a panel: in place of the output where a command takes the keys, with a way to fetch it from elsewhere.
import type { TerminalTexts } from '../../../core/texts/TerminalTexts';
import type { Run } from '../../../services/Run';
import type { PanelPart } from '../PanelPart';
import type { TerminalScreen } from './TerminalScreen';
import type { TerminalScreens } from './TerminalScreens';

export class TerminalPart implements PanelPart {
  private readonly el: HTMLElement;
  private readonly elsewhere: HTMLElement;
  private run: Run | null = null;
  private screen: TerminalScreen | null = null;
  private stopListening: (() => void) | null = null;
  private observer: { readonly win: Window; readonly stop: () => void } | null = null;

  constructor(
    private readonly parent: HTMLElement,
    private readonly screens: TerminalScreens,
    texts: TerminalTexts,
  ) {
    this.el = parent.createDiv({ cls: 'docker-notebook-terminal-slot' });
    this.elsewhere = this.el.createDiv({ cls: 'docker-notebook-terminal-elsewhere', text: texts.elsewhere });
    this.elsewhere.createEl('button', { type: 'button', text: texts.showHere }).addEventListener('click', () => this.screen?.moveTo(this.el));
    this.elsewhere.hide();
    this.el.hide();
  }

  show(run: Run | null): void {
    const shown = run && this.screens.isFor(run) ? run : null;
    if (shown !== this.run) this.drop();
    this.run = shown;
    this.parent.toggleClass('has-terminal', shown !== null);
    this.el.toggle(shown !== null);
    if (shown) this.observe();
    this.settle();
  }

  close(): void {
    this.drop();
    this.observer?.stop();
  }

  /** Fetches the terminal where this is the place that is looked at. Asked again whenever either may have changed. */
  private settle(): void {
    if (!this.run || !this.el.isShown()) return;
    if (!this.screen) {
      this.screen = this.screens.open(this.run, this.el);
      this.stopListening = this.screen.onMove(() => this.settle());
    }
    this.elsewhere.toggle(!this.screen.claim(this.el));
  }

  private drop(): void {
    const { screen } = this;
    this.stopListening?.();
    this.stopListening = null;
    this.screen = null;
    screen?.leave(this.el);
  }

  /** A page that is shown again, or is wider, says so by the size of its elements. An observer hears of its own window only. */
  private observe(): void {
    const { win } = this.el;
    if (this.observer?.win === win) return;
    this.observer?.stop();
    const { ResizeObserver: Observer } = win as Window & typeof window;
    const observer = new Observer(() => {
      this.settle();
      if (this.screen?.isIn(this.el)) this.screen.fit();
    });
    observer.observe(this.el);
    this.observer = { win, stop: () => observer.disconnect() };
  }
}
