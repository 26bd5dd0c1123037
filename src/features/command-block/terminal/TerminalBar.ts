// The row below a terminal: how to leave it, search, copy.
import { setIcon, setTooltip } from 'obsidian';
import type { TerminalTexts } from '../../../core/texts/TerminalTexts';

export interface TerminalBarEvents {
  copy(): void;
  /** False where the text stands nowhere. */
  find(text: string, isBackwards: boolean): boolean;
  /** Back to the terminal. */
  leaveSearch(): void;
}

export class TerminalBar {
  private readonly hint: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private readonly result: HTMLElement;
  private readonly search: HTMLElement;
  private readonly copy: HTMLElement;

  constructor(
    parent: HTMLElement,
    private readonly texts: TerminalTexts,
    private readonly events: TerminalBarEvents,
  ) {
    const el = parent.createDiv({ cls: 'docker-notebook-terminal-bar' });
    this.hint = el.createSpan({ cls: 'docker-notebook-line-hint' });
    this.form = el.createEl('form', { cls: 'docker-notebook-terminal-search', attr: { role: 'search' } });
    this.input = this.form.createEl('input', { type: 'text', attr: { 'aria-label': texts.searchLabel, placeholder: texts.search, spellcheck: 'false', autocomplete: 'off' } });
    this.result = this.form.createSpan({ cls: 'docker-notebook-line-hint', attr: { role: 'status' } });
    addTool(this.form, 'chevron-up', texts.findPrevious, () => this.find(true));
    addTool(this.form, 'chevron-down', texts.findNext, () => this.find(false));
    addTool(this.form, 'x', texts.closeSearch, () => this.closeSearch());
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.find(false);
    });
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.form.hide();
    const tools = el.createDiv({ cls: 'docker-notebook-buttons' });
    this.search = addTool(tools, 'search', texts.search, () => this.openSearch());
    this.copy = addTool(tools, 'clipboard-copy', texts.copyAll, () => events.copy());
  }

  /** `hasSelection` decides what is copied. */
  show(isActive: boolean, hasSelection: boolean): void {
    this.hint.setText(isActive ? this.texts.leaveHint : this.texts.ended);
    this.nameCopy(hasSelection ? this.texts.copySelection : this.texts.copyAll);
  }

  openSearch(): void {
    this.hint.hide();
    this.form.show();
    this.input.focus();
    this.input.select();
  }

  /** Where the keyboard arrives that leaves the terminal: the first button, so that Tab leads through all. */
  focus(): void {
    this.search.focus();
  }

  confirmCopy(): void {
    setIcon(this.copy, 'check');
    this.nameCopy(this.texts.copied);
    this.copy.win.setTimeout(() => {
      setIcon(this.copy, 'clipboard-copy');
      this.nameCopy(this.texts.copyAll);
    }, 1500);
  }

  private closeSearch(): void {
    this.form.hide();
    this.hint.show();
    this.events.leaveSearch();
  }

  private find(isBackwards: boolean): void {
    const isFound = this.input.value === '' || this.events.find(this.input.value, isBackwards);
    this.result.setText(isFound ? '' : this.texts.noMatch);
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.closeSearch();
  }

  private nameCopy(name: string): void {
    if (this.copy.getAttr('aria-label') !== name) setTooltip(this.copy, name);
    this.copy.setAttr('aria-label', name);
  }
}

function addTool(parent: HTMLElement, icon: string, name: string, act: () => void): HTMLElement {
  const button = parent.createEl('button', { type: 'button', cls: ['clickable-icon', 'docker-notebook-tool'], attr: { 'aria-label': name } });
  setIcon(button, icon);
  setTooltip(button, name);
  button.addEventListener('click', act);
  return button;
}
