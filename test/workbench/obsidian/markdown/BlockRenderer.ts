// Block Markdown as DOM, from lezer's tree. Lines are counted from the beginning of the rendered text.
import type { SyntaxNode } from '@lezer/common';
import { LineIndex } from '../metadata/LineIndex';
import { setIcon } from '../ui/icons';
import { InlineRenderer } from './InlineRenderer';
import type { RenderScope } from './RenderScope';
import { calloutIcon } from './calloutIcon';
import { parseCalloutHead } from './parseCalloutHead';
import type { CalloutHead } from './parseCalloutHead';
import { drawCodeBlock } from './drawCodeBlock';
import { drawTable } from './drawTable';
import { sanitizeHtml } from './sanitizeHtml';

const BLOCK_ID = /\s\^[A-Za-z0-9-]+\s*$/;
const TASK = /^\[(.)\](?=\s)[ \t]*/;
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

export class BlockRenderer {
  private readonly inline: InlineRenderer;
  private readonly lines: LineIndex;

  constructor(
    private readonly text: string,
    scope: RenderScope,
  ) {
    this.inline = new InlineRenderer(text, scope);
    this.lines = new LineIndex(text);
  }

  renderChildren(node: SyntaxNode, target: HTMLElement): void {
    for (let child = node.firstChild; child; child = child.nextSibling) this.renderBlock(child, target);
  }

  private renderBlock(node: SyntaxNode, target: HTMLElement): void {
    const level = /Heading(\d)$/.exec(node.name)?.[1];
    if (level !== undefined) this.heading(node, target, Number(level));
    else if (node.name === 'BulletList' || node.name === 'OrderedList') this.list(node, target);
    else if (node.name === 'Blockquote') this.quote(node, target);
    else if (node.name === 'FencedCode' || node.name === 'CodeBlock') this.code(node, target);
    else if (node.name === 'Table') drawTable(node, target, this.inline, this.text);
    else this.simple(node, target);
  }

  private simple(node: SyntaxNode, target: HTMLElement): void {
    if (node.name === 'Paragraph' || node.name === 'Task') this.paragraph(node, target.createEl('p', { attr: { dir: 'auto' } }));
    else if (node.name === 'HorizontalRule') target.createEl('hr');
    else if (node.name === 'HTMLBlock') target.append(sanitizeHtml(this.text.slice(node.from, node.to)));
    else if (node.name === 'FootnoteDefinition') {
      const line = target.createEl('p', { cls: 'footnote-definition' });
      const label = this.text.slice(node.from, node.to).indexOf(':') + 1;
      line.createEl('sup', { text: this.text.slice(node.from + 2, node.from + label - 2) });
      this.inline.render(node, line, node.from + label);
    }
  }

  private paragraph(node: SyntaxNode, target: HTMLElement, from = node.from): void {
    const id = BLOCK_ID.exec(this.text.slice(from, node.to));
    this.inline.render(node, target, from, id ? node.to - id[0].length : node.to);
  }

  private heading(node: SyntaxNode, target: HTMLElement, level: number): void {
    const source = this.text.slice(node.from, node.to);
    const opening = /^#{1,6}[ \t]*/.exec(source)?.[0].length ?? 0;
    const to = node.from + source.replace(opening > 0 ? /(^|[ \t]+)#+[ \t]*$/ : /\r?\n[ \t]*[=-]+[ \t]*$/, '').length;
    const from = Math.min(node.from + opening, to);
    const heading = target.createEl(HEADINGS[level - 1] ?? 'h6', { attr: { 'data-heading': this.text.slice(from, to).trim(), dir: 'auto' } });
    this.inline.render(node, heading, from, to);
  }

  private list(node: SyntaxNode, target: HTMLElement): void {
    const isLoose = /\n[ \t>]*\n/.test(this.text.slice(node.from, node.to).trimEnd()) && this.isLoose(node);
    const start = /^\d+/.exec(this.text.slice(node.from, node.to))?.[0];
    const list = node.name === 'OrderedList' ? target.createEl('ol', { attr: { start: start !== undefined && start !== '1' ? start : null } }) : target.createEl('ul');
    for (let item = node.firstChild; item; item = item.nextSibling) if (item.name === 'ListItem') this.item(item, list, isLoose);
    list.toggleClass('contains-task-list', list.querySelector(':scope > .task-list-item') !== null);
  }

  private isLoose(list: SyntaxNode): boolean {
    const gaps = (first: SyntaxNode | null): boolean => {
      for (let child = first; child?.nextSibling; child = child.nextSibling) {
        if (/\n[ \t>]*\n/.test(this.text.slice(child.to - 1, child.nextSibling.from))) return true;
      }
      return false;
    };
    return gaps(list.firstChild) || list.getChildren('ListItem').some((item) => gaps(item.firstChild));
  }

  private item(node: SyntaxNode, list: HTMLElement, isLoose: boolean): void {
    const line = this.lines.loc(node.from).line;
    const item = list.createEl('li', { attr: { 'data-line': line, dir: 'auto' } });
    let isFirst = true;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.name === 'ListMark') continue;
      if (child.name === 'Paragraph' || child.name === 'Task') {
        const from = isFirst ? this.taskMark(child, item, line) : child.from;
        this.paragraph(child, isLoose ? item.createEl('p') : item, from);
      } else this.renderBlock(child, item);
      isFirst = false;
    }
  }

  /** Draws the checkbox of a task; the offset at which its text begins. */
  private taskMark(node: SyntaxNode, item: HTMLElement, line: number): number {
    const match = TASK.exec(this.text.slice(node.from, node.to));
    const mark = match?.[1];
    if (!match || mark === undefined) return node.from;
    item.addClass('task-list-item');
    item.setAttr('data-task', mark);
    item.toggleClass('is-checked', mark !== ' ');
    const box = item.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', attr: { 'data-line': line } });
    if (mark !== ' ') box.setAttr('checked', '');
    return node.from + match[0].length;
  }

  private code(node: SyntaxNode, target: HTMLElement): void {
    const info = node.getChild('CodeInfo');
    const language = info ? (/^\S+/.exec(this.text.slice(info.from, info.to))?.[0] ?? '') : '';
    const code = node.getChildren('CodeText').map(({ from, to }) => this.text.slice(from, to)).join('');
    drawCodeBlock(target, language, code === '' || code.endsWith('\n') ? code : `${code}\n`);
  }

  private quote(node: SyntaxNode, target: HTMLElement): void {
    const first = node.getChild('Paragraph');
    const head = first ? parseCalloutHead(this.text.slice(first.from, first.to)) : null;
    if (first && head) this.callout(node, target, { first, head });
    else this.renderChildren(node, target.createEl('blockquote', { attr: { dir: 'auto' } }));
  }

  private callout(node: SyntaxNode, target: HTMLElement, { first, head }: { first: SyntaxNode; head: CalloutHead }): void {
    const callout = target.createDiv({ cls: 'callout', attr: { 'data-callout': head.type, 'data-callout-metadata': head.metadata, 'data-callout-fold': head.fold } });
    const title = callout.createDiv({ cls: 'callout-title', attr: { dir: 'auto' } });
    setIcon(title.createDiv('callout-icon'), calloutIcon(head.type));
    const titleText = title.createDiv('callout-title-inner');
    const titleFrom = first.from + head.length;
    const lineEnd = this.text.indexOf('\n', first.from);
    const titleTo = lineEnd < 0 || lineEnd > first.to ? first.to : lineEnd;
    if (titleFrom < titleTo) this.inline.render(first, titleText, titleFrom, titleTo);
    else titleText.setText(head.type.charAt(0).toUpperCase() + head.type.slice(1));
    if (head.fold !== '') this.addFold(callout, title, head.fold === '-');
    const content = callout.createDiv('callout-content');
    if (titleTo < first.to) this.paragraph(first, content.createEl('p', { attr: { dir: 'auto' } }), this.afterQuoteMarks(titleTo + 1));
    for (let child = first.nextSibling; child; child = child.nextSibling) this.renderBlock(child, content);
    if (!content.hasChildNodes()) content.remove();
  }

  private addFold(callout: HTMLElement, title: HTMLElement, isFolded: boolean): void {
    callout.addClass('is-collapsible');
    callout.toggleClass('is-collapsed', isFolded);
    setIcon(title.createDiv('callout-fold'), 'chevron-down');
    title.addEventListener('click', () => callout.classList.toggle('is-collapsed'));
  }

  private afterQuoteMarks(at: number): number {
    return at + (/^[ \t]*(?:>[ \t]?)*/.exec(this.text.slice(at))?.[0].length ?? 0);
  }
}
