// The terminal of one run with its bar. It is on one page at a time and moves, with all that it shows, to the page that is looked at.
import { Scope, type App } from 'obsidian';
import type { TerminalTexts } from '../../../core/texts/TerminalTexts';
import { Emitter } from '../../../services/Emitter';
import type { Run } from '../../../services/Run';
import { nextTask } from '../../shared/nextTask';
import { loadTerminalLibrary } from './loadTerminalLibrary';
import type { TerminalKey } from './readTerminalKey';
import { TerminalBar } from './TerminalBar';
import { TerminalView } from './TerminalView';

export interface TerminalTools {
  readonly app: App;
  readonly texts: TerminalTexts;
}

export class TerminalScreen {
  private readonly el: HTMLElement;
  private readonly host: HTMLElement;
  private readonly bar: TerminalBar;
  private readonly moved = new Emitter<HTMLElement | null>();
  /** Tells the slot in which it is now; null where it is in none. */
  readonly onMove = this.moved.event;
  /** Without a parent: while it is on top, no hotkey of the app takes a key from the process. */
  private readonly scope = new Scope();
  private readonly stopListening: () => void;
  private view: TerminalView | null = null;
  private slot: HTMLElement | null = null;
  private isClosed = false;

  constructor(
    slot: HTMLElement,
    readonly run: Run,
    private readonly tools: TerminalTools,
  ) {
    this.el = slot.createDiv({ cls: 'docker-notebook-terminal', attr: { role: 'group' } });
    this.host = this.el.createDiv({ cls: 'docker-notebook-terminal-screen' });
    this.bar = new TerminalBar(this.el, tools.texts, {
      copy: () => void this.copy(),
      find: (text, isBackwards) => this.view?.find(text, isBackwards) ?? false,
      leaveSearch: () => this.view?.focus(),
    });
    this.stopListening = run.onChange(() => this.follow());
    this.slot = slot;
    this.follow();
    void this.load();
  }

  isIn(slot: HTMLElement): boolean {
    return this.slot === slot;
  }

  /** Goes to a slot that is looked at, unless the one where it is is looked at too. True where it is there then. */
  claim(slot: HTMLElement): boolean {
    if (this.slot !== slot && !this.slot?.isShown()) this.moveTo(slot);
    return this.slot === slot;
  }

  moveTo(slot: HTMLElement): void {
    if (this.slot === slot) return;
    const hadFocus = this.el.contains(this.el.doc.activeElement);
    this.slot = slot;
    slot.append(this.el);
    this.mount();
    if (hadFocus) this.view?.focus();
    this.moved.fire(slot);
  }

  leave(slot: HTMLElement): void {
    if (this.slot !== slot) return;
    this.slot = null;
    this.el.remove();
    this.tools.app.keymap.popScope(this.scope);
    this.moved.fire(null);
  }

  /** The slot has another size. */
  fit(): void {
    if (this.host.isShown()) this.view?.fit();
  }

  restyle(): void {
    if (!this.host.isShown()) return;
    this.view?.restyle(this.host);
    this.fit();
  }

  close(): void {
    this.isClosed = true;
    this.stopListening();
    this.tools.app.keymap.popScope(this.scope);
    this.view?.close();
    this.el.remove();
    this.slot = null;
    this.moved.fire(null);
  }

  private get label(): string {
    const title = this.run.request.text.trim().split('\n')[0] ?? '';
    return this.run.isActive ? this.tools.texts.label(title) : this.tools.texts.endedLabel(title);
  }

  private async load(): Promise<void> {
    try {
      const library = await loadTerminalLibrary();
      if (this.isClosed) return;
      this.view = new TerminalView(library, this.run, { press: (key) => this.press(key), focus: (isFocused) => this.keepKeys(isFocused), select: () => this.drawBar() });
      await nextTask();
      if (this.isClosed) return;
      this.mount();
      this.follow();
      await nextTask();
      // Whoever has just started it is led to it; a cursor elsewhere stays.
      if (this.slot?.closest('.docker-notebook-panel')?.contains(this.el.doc.activeElement)) this.view.focus();
    } catch (error) {
      console.error('Docker Notebook: the terminal could not be loaded', error);
      this.host.setText(this.tools.texts.failed(error instanceof Error ? error.message : String(error)));
    }
  }

  private mount(): void {
    if (this.slot?.isShown()) this.view?.mount(this.host, this.label);
  }

  private follow(): void {
    const { label, run } = this;
    if (this.el.getAttr('aria-label') === label) return;
    this.el.setAttr('aria-label', label);
    this.view?.name(label);
    if (!run.isActive) this.end();
    this.el.toggleClass('is-ended', !run.isActive);
    this.drawBar();
  }

  /** The keyboard may still be in it, but its keys are the app's again. */
  private end(): void {
    this.view?.end();
    this.tools.app.keymap.popScope(this.scope);
  }

  private drawBar(): void {
    this.bar.show(this.run.isActive, this.view?.hasSelection ?? false);
  }

  private press(key: TerminalKey): void {
    if (key === 'leave') this.bar.focus();
    if (key === 'search') this.bar.openSearch();
    if (key === 'copy' && this.view?.hasSelection) void this.copy();
  }

  private keepKeys(isFocused: boolean): void {
    const { keymap } = this.tools.app;
    if (isFocused && this.run.isActive) keymap.pushScope(this.scope);
    else keymap.popScope(this.scope);
  }

  private async copy(): Promise<void> {
    await this.el.win.navigator.clipboard.writeText(this.view?.text() ?? '');
    this.bar.confirmCopy();
  }
}
