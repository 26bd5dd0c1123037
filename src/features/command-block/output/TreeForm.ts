// A JSON document as a tree: only the rows in view are in the page, so that it may be long. Values and their paths are copied from the row.
import { setIcon, setTooltip } from 'obsidian';
import type { OutputTexts } from '../../../core/texts/OutputTexts';
import type { Run } from '../../../services/Run';
import { VirtualList } from '../../shared/VirtualList';
import { DocumentTree, type DocumentNode } from './DocumentTree';
import type { OutputForm } from './OutputForm';
import { writePaths } from './writePaths';

/** Characters of a value that a row shows. */
const LONGEST = 400;
const DEPTHS = [1, 2, 3, 4] as const;

export class TreeForm implements OutputForm {
  readonly name = 'tree';
  readonly el: HTMLElement;
  private readonly list: VirtualList;
  private readonly said: HTMLElement;
  private tree: DocumentTree | null = null;
  private active: DocumentNode | null = null;
  private isDrawn = false;

  constructor(
    parent: HTMLElement,
    title: string,
    private readonly texts: OutputTexts,
  ) {
    this.el = parent.createDiv({ cls: 'docker-notebook-tree' });
    this.drawTools(this.el.createDiv({ cls: 'docker-notebook-tree-tools' }));
    this.list = new VirtualList(this.el, texts.treeLabel(title), {
      activate: (index) => this.toggle(index),
      expand: (index) => this.toggle(index, true),
      collapse: (index) => this.collapse(index),
    });
    this.list.el.setAttr('aria-description', texts.treeHelp);
    this.list.el.addEventListener('keydown', (event) => this.key(event));
    this.said = this.el.createSpan({ cls: 'docker-notebook-unseen', attr: { role: 'status' } });
    this.list.load();
  }

  take(run: Run): boolean {
    const document = run.record.json.document();
    this.tree = document && new DocumentTree(document.value);
    this.isDrawn = false;
    return this.tree !== null;
  }

  draw(): void {
    if (!this.isDrawn) this.show();
    this.isDrawn = true;
  }

  close(): void {
    this.list.unload();
  }

  private show(): void {
    const rows = this.tree?.rows ?? [];
    // The list is as high as its rows, up to a height that its style gives.
    this.el.setCssProps({ '--docker-notebook-rows': String(rows.length) });
    this.list.show({ count: rows.length, idOf: (index) => String(rows[index]?.id ?? ''), draw: (index, row) => this.drawRow(rows[index], row) });
  }

  private drawTools(parent: HTMLElement): void {
    const add = (text: string, depth: number): void => {
      parent.createEl('button', { text }).addEventListener('click', () => this.openTo(depth));
    };
    add(this.texts.expandAll, Infinity);
    add(this.texts.collapseAll, 0);
    const choice = parent.createEl('select', { cls: 'dropdown', attr: { 'aria-label': this.texts.depth } });
    choice.createEl('option', { text: this.texts.depth, value: '' });
    for (const depth of DEPTHS) choice.createEl('option', { text: String(depth), value: String(depth) });
    choice.addEventListener('change', () => {
      if (choice.value !== '') this.openTo(Number(choice.value));
      choice.value = '';
    });
  }

  private drawRow(node: DocumentNode | undefined, row: HTMLElement): void {
    if (!node) return;
    const { key, value, depth, isOpen } = node;
    const isParent = typeof value === 'object' && value !== null;
    row.setAttrs({ 'aria-level': depth + 1, 'aria-expanded': isParent ? String(isOpen) : null });
    row.setCssProps({ '--docker-notebook-depth': String(depth) });
    const fold = row.createSpan({ cls: 'docker-notebook-fold' });
    if (isParent) setIcon(fold, isOpen ? 'chevron-down' : 'chevron-right');
    row.createSpan({ cls: 'docker-notebook-tree-key', text: String(key) });
    row.createSpan({ cls: ['docker-notebook-tree-value', `is-${kindOf(value)}`], text: this.describe(value) });
    if (!row.hasClass('is-active')) return;
    this.active = node;
    this.drawCopying(node, row.createSpan({ cls: 'docker-notebook-buttons' }));
  }

  private drawCopying(node: DocumentNode, parent: HTMLElement): void {
    const { template, path } = writePaths(node);
    for (const [icon, name, text] of [['copy', this.texts.copyValue, writeValue(node.value)], ['braces', this.texts.copyTemplate(template), template], ['route', this.texts.copyPath(path), path]] as const) {
      const button = parent.createEl('button', { cls: ['clickable-icon', 'docker-notebook-tool'], attr: { 'aria-label': name } });
      setIcon(button, icon);
      setTooltip(button, name);
      button.addEventListener('click', (event) => {
        // A click on the row would open or close it.
        event.stopPropagation();
        void this.copy(text).then(() => setIcon(button, 'check'));
      });
      button.addEventListener('keydown', (event) => event.stopPropagation());
    }
  }

  private describe(value: unknown): string {
    if (Array.isArray(value)) return value.length === 0 ? '[]' : this.texts.items(value.length);
    if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : this.texts.fields(Object.keys(value).length);
    return (typeof value === 'string' ? JSON.stringify(value.slice(0, LONGEST)) : String(value)) + (typeof value === 'string' && value.length > LONGEST ? '…' : '');
  }

  private toggle(index: number, isOpen?: boolean): void {
    const node = this.tree?.rows[index];
    if (!node) return;
    this.tree?.toggle(node, isOpen ?? !node.isOpen);
    this.show();
  }

  /** An open row is closed; from any other the way goes to the row that it is in. */
  private collapse(index: number): void {
    const rows = this.tree?.rows ?? [];
    const node = rows[index];
    if (node?.isOpen) this.toggle(index, false);
    else if (node?.parent) this.list.moveTo(rows.indexOf(node.parent));
  }

  private openTo(depth: number): void {
    this.tree?.openTo(depth);
    this.show();
  }

  private key(event: KeyboardEvent): void {
    const node = this.active;
    if (!node || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'c') return;
    event.preventDefault();
    void this.copy(event.shiftKey ? writePaths(node).template : writeValue(node.value));
  }

  private async copy(text: string): Promise<void> {
    await this.el.win.navigator.clipboard.writeText(text);
    this.said.setText(this.texts.copied);
    this.el.win.setTimeout(() => this.said.setText(''), 1500);
  }
}

function writeValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return typeof value === 'object' ? 'parent' : typeof value;
}
