// The terminal of one run as the library draws it: what it reads, where its keys go, how large it is. It lives on while no page shows it.
import type { FitAddon } from '@xterm/addon-fit';
import type { SearchAddon } from '@xterm/addon-search';
import type { ITheme, Terminal } from '@xterm/xterm';
import { Platform } from 'obsidian';
import type { Run } from '../../../services/Run';
import { DelayedTask } from '../../shared/DelayedTask';
import { readTerminalKey, type TerminalKey } from './readTerminalKey';
import { readTerminalTheme } from './readTerminalTheme';
import type { TerminalLibrary } from './TerminalLibrary';

/** Lines above the screen that are kept. */
const SCROLLBACK = 2000;
/** DECTCEM, reset. */
const HIDE_CURSOR = '\u001b[?25l';

export interface TerminalViewEvents {
  /** One of the reader's own keys. */
  press(key: TerminalKey): void;
  focus(isFocused: boolean): void;
  /** Something was selected, or nothing is any more. */
  select(): void;
}

export class TerminalView {
  private readonly terminal: Terminal;
  private readonly fitting: FitAddon;
  private readonly searching: SearchAddon;
  private readonly stopReading: () => void;
  private settling: DelayedTask | null = null;

  constructor(
    library: TerminalLibrary,
    private readonly run: Run,
    private readonly events: TerminalViewEvents,
  ) {
    const { rows, columns } = run.terminal.size();
    // A process could write a link that says one thing and opens another: none is opened.
    const linkHandler = { activate: () => undefined };
    this.terminal = new library.Terminal({ rows, cols: columns, scrollback: SCROLLBACK, cursorBlink: true, lineHeight: 1.2, linkHandler });
    this.fitting = new library.FitAddon();
    this.searching = new library.SearchAddon();
    this.terminal.loadAddon(this.fitting);
    this.terminal.loadAddon(this.searching);
    this.terminal.attachCustomKeyEventHandler((event) => this.passes(event));
    this.terminal.onData((keys) => run.type(keys));
    this.terminal.onBinary((bytes) => run.type(Uint8Array.from(bytes, (character) => character.charCodeAt(0))));
    this.terminal.onResize((size) => run.terminal.resize({ rows: size.rows, columns: size.cols }));
    this.terminal.onSelectionChange(() => events.select());
    this.stopReading = run.terminal.feed.read((bytes, done) => this.terminal.write(bytes, done));
  }

  /** Draws it into a host that is on a page; the host may be in another place or window than before. */
  mount(host: HTMLElement, label: string): void {
    const { element } = this.terminal;
    if (element) host.append(element);
    this.restyle(host);
    // The library learns here as well that its element is in another window.
    this.terminal.open(host);
    if (!element) this.listen();
    this.name(label);
    if (element) this.fit();
    else this.settle(host);
  }

  name(label: string): void {
    this.terminal.textarea?.setAttr('aria-label', label);
  }

  fit(): void {
    this.fitting.fit();
  }

  restyle(host: HTMLElement): void {
    const { fontFamily, fontSize } = host.win.getComputedStyle(host);
    const theme: ITheme = readTerminalTheme(host);
    this.terminal.options = { fontFamily, fontSize: parseFloat(fontSize) || 14, theme };
  }

  focus(): void {
    this.terminal.focus();
  }

  get hasSelection(): boolean {
    return this.terminal.hasSelection();
  }

  /** What is selected, or else everything. */
  text(): string {
    if (this.terminal.hasSelection()) return this.terminal.getSelection();
    const { active } = this.terminal.buffer;
    let text = '';
    for (let row = 0; row < active.length; row++) {
      const line = active.getLine(row);
      text += (row === 0 || line?.isWrapped ? '' : '\n') + (line?.translateToString(!active.getLine(row + 1)?.isWrapped) ?? '');
    }
    return text.trimEnd();
  }

  /** False where the text stands nowhere. */
  find(text: string, isBackwards = false): boolean {
    return isBackwards ? this.searching.findPrevious(text) : this.searching.findNext(text);
  }

  /** The process is gone: the screen stays to be read. */
  end(): void {
    this.terminal.options.disableStdin = true;
    // Each option that is set has all rows measured anew; what a process can write itself has not.
    this.terminal.write(HIDE_CURSOR);
  }

  close(): void {
    this.stopReading();
    this.settling?.cancel();
    this.terminal.dispose();
  }

  /** The size, and then the rows for screen readers, which are laid out one by one for each size anew: a task for each, behind that of opening. */
  private settle(host: HTMLElement): void {
    const read = new DelayedTask(host, () => (this.terminal.options.screenReaderMode = true));
    this.settling = new DelayedTask(host, () => {
      this.fit();
      this.settling = read;
      read.start(0);
    });
    this.settling.start(0);
  }

  private listen(): void {
    const { textarea } = this.terminal;
    textarea?.addEventListener('focus', () => this.events.focus(true));
    textarea?.addEventListener('blur', () => this.events.focus(false));
  }

  /** False keeps a key from the process. */
  private passes(event: KeyboardEvent): boolean {
    const key = readTerminalKey(event, Platform.isMacOS);
    // A process that is gone takes no keys: Tab and the rest are the page's again.
    if (key === null) return this.run.isActive;
    if (event.type !== 'keydown') return false;
    // The browser pastes by itself.
    if (key === 'paste') return false;
    event.preventDefault();
    event.stopPropagation();
    this.events.press(key);
    return false;
  }
}
