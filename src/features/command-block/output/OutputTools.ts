// The row of tools above an output: its forms, search, wrapped lines, following, and the way into a file.
import { setIcon, setTooltip } from 'obsidian';
import type { OutputTexts } from '../../../core/texts/OutputTexts';

export type OutputFormName = 'text' | 'table' | 'tree';

export interface OutputToolsEvents {
  choose(form: OutputFormName): void;
  search(): void;
  wrap(): void;
  follow(): void;
  save(): void;
}

export interface OutputToolsState {
  readonly forms: readonly OutputFormName[];
  readonly form: OutputFormName;
  readonly isWrapped: boolean;
  readonly isSearching: boolean;
  /** Null where there is nothing to follow. */
  readonly isFollowing: boolean | null;
}

export class OutputTools {
  readonly el: HTMLElement;
  private readonly forms: HTMLElement;
  private readonly search: HTMLElement;
  private readonly wrap: HTMLElement;
  private readonly follow: HTMLElement;
  private shown = '';

  constructor(
    parent: HTMLElement,
    private readonly texts: OutputTexts,
    private readonly events: OutputToolsEvents,
  ) {
    this.el = parent.createDiv({ cls: 'docker-notebook-output-tools', attr: { role: 'group', 'aria-label': texts.toolsLabel } });
    this.forms = this.el.createDiv({ cls: 'docker-notebook-output-forms', attr: { role: 'group', 'aria-label': texts.formLabel } });
    const tools = this.el.createDiv({ cls: 'docker-notebook-buttons' });
    this.follow = addTool(tools, 'arrow-down-to-line', texts.follow, () => events.follow());
    this.search = addTool(tools, 'search', texts.search, () => events.search());
    this.wrap = addTool(tools, 'wrap-text', texts.wrap, () => events.wrap());
    addTool(tools, 'save', texts.save, () => events.save());
  }

  show(state: OutputToolsState): void {
    const written = JSON.stringify(state);
    if (written === this.shown) return;
    this.shown = written;
    const { forms, form, isWrapped, isSearching, isFollowing } = state;
    this.drawForms(forms, form);
    this.follow.toggle(isFollowing !== null);
    this.follow.setAttr('aria-pressed', String(isFollowing === true));
    this.search.setAttr('aria-pressed', String(isSearching));
    this.wrap.setAttr('aria-pressed', String(isWrapped));
    for (const tool of [this.search, this.wrap]) tool.toggle(form === 'text');
  }

  focusSearch(): void {
    this.search.focus();
  }

  private drawForms(forms: readonly OutputFormName[], chosen: OutputFormName): void {
    this.forms.toggle(forms.length > 1);
    const known = this.forms.findAll('button');
    if (known.length !== forms.length || known.some((button, index) => button.getText() !== this.texts.forms[forms[index] ?? 'text'])) {
      this.forms.empty();
      for (const form of forms) this.forms.createEl('button', { text: this.texts.forms[form], attr: { 'data-form': form } }).addEventListener('click', () => this.events.choose(form));
    }
    for (const button of this.forms.findAll('button')) button.setAttr('aria-pressed', String(button.getAttr('data-form') === chosen));
  }
}

function addTool(parent: HTMLElement, icon: string, name: string, act: () => void): HTMLElement {
  const button = parent.createEl('button', { cls: ['clickable-icon', 'docker-notebook-tool'], attr: { 'aria-label': name } });
  setIcon(button, icon);
  setTooltip(button, name);
  button.addEventListener('click', act);
  return button;
}
