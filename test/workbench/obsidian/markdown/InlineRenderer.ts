// Inline Markdown as DOM, from lezer's tree: what lies between two nodes is text.
import type { SyntaxNode } from '@lezer/common';
import { linkDisplayText } from '../metadata/linkDisplayText';
import { parseLinktext } from '../metadata/parseLinktext';
import type { RenderScope } from './RenderScope';
import { sanitizeHtml } from './sanitizeHtml';

const TAGS: Readonly<Record<string, keyof HTMLElementTagNameMap>> = { Emphasis: 'em', StrongEmphasis: 'strong', Strikethrough: 'del', Highlight: 'mark' };
const HIDDEN = new Set(['EmphasisMark', 'CodeMark', 'LinkMark', 'StrikethroughMark', 'HighlightMark', 'QuoteMark', 'TaskMarker', 'InlineComment', 'Comment', 'HeaderMark', 'WikilinkMark', 'ProcessingInstruction', 'ListMark']);

const isExternal = (target: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(target);

export class InlineRenderer {
  constructor(
    private readonly text: string,
    private readonly scope: RenderScope,
  ) {}

  /** Renders what of a node lies between two offsets. */
  render(node: SyntaxNode, target: HTMLElement, from = node.from, to = node.to): void {
    let at = from;
    let current = target;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.to <= from || child.from >= to) continue;
      this.addText(current, at, child.from);
      if (child.name === 'HTMLTag') current = this.htmlTag(child, current, target);
      else this.renderNode(child, current);
      at = child.name === 'QuoteMark' ? this.skipBlank(child.to) : child.to;
    }
    this.addText(current, at, to);
  }

  private renderNode(node: SyntaxNode, target: HTMLElement): void {
    const tag = TAGS[node.name];
    if (tag) this.render(node, target.createEl(tag));
    else if (!HIDDEN.has(node.name)) this.renderLeaf(node, target);
  }

  private renderLeaf(node: SyntaxNode, target: HTMLElement): void {
    const source = this.text.slice(node.from, node.to);
    switch (node.name) {
      case 'InlineCode':
        target.createEl('code', { text: this.inlineCode(node) });
        break;
      case 'Escape':
        target.appendText(source.slice(1));
        break;
      case 'Entity':
        target.append(sanitizeHtml(source));
        break;
      case 'HardBreak':
        target.createEl('br');
        break;
      case 'Hashtag':
        target.createEl('a', { cls: 'tag', href: source, text: source, attr: { target: '_blank', rel: 'noopener nofollow' } });
        break;
      case 'Wikilink':
        this.wikilink(source, target);
        break;
      case 'Embed':
        this.embed(source.slice(3, -2), target);
        break;
      case 'FootnoteReference':
        target.createEl('sup', { cls: 'footnote-ref', text: source.slice(1, -1).replace('^', '') });
        break;
      case 'Link':
      case 'Image':
        this.link(node, target);
        break;
      case 'Autolink':
      case 'URL':
        this.external(source.replace(/^<|>$/g, ''), target).setText(source.replace(/^<|>$/g, ''));
        break;
      default:
        target.appendText(source);
    }
  }

  /** A single line break is a line break, as with the app's default setting. */
  private addText(target: HTMLElement, from: number, to: number): void {
    if (from >= to) return;
    this.text
      .slice(from, to)
      .split(/[ \t]*\r?\n[ \t]*/)
      .forEach((line, index) => {
        if (index > 0) target.createEl('br');
        target.appendText(line);
      });
  }

  private skipBlank(at: number): number {
    return /[ \t]/.test(this.text.charAt(at)) ? at + 1 : at;
  }

  private inlineCode(node: SyntaxNode): string {
    const marks = node.getChildren('CodeMark');
    const inner = this.text.slice(marks[0]?.to ?? node.from, marks[1]?.from ?? node.to).replace(/\r?\n(?:[ \t]*>)*/g, ' ');
    return /^ .* $/.test(inner) && inner.trim() !== '' ? inner.slice(1, -1) : inner;
  }

  private wikilink(source: string, target: HTMLElement): void {
    const inner = source.slice(2, -2);
    const bar = inner.search(/(?<!^)\\?\|/);
    const link = (bar < 0 ? inner : inner.slice(0, bar)).trim();
    const alias = bar < 0 ? linkDisplayText(link) : inner.slice(bar).replace(/^\\?\|/, '');
    this.internal(link, target).setText(alias);
  }

  private embed(inner: string, target: HTMLElement): void {
    const [link = '', alias = ''] = inner.split(/\\?\|/);
    const address = this.scope.imageAddress(parseLinktext(link).path);
    const holder = target.createSpan({ cls: 'internal-embed', attr: { src: link, alt: alias || link } });
    if (address === null) return;
    holder.addClasses(['image-embed', 'is-loaded']);
    const width = /^\d+$/.exec(alias)?.[0];
    holder.createEl('img', { attr: { src: address, alt: link, width: width ?? null } });
  }

  private internal(link: string, target: HTMLElement): HTMLElement {
    const cls = this.scope.isResolved(parseLinktext(link).path) ? 'internal-link' : 'internal-link is-unresolved';
    return target.createEl('a', { cls, href: link, attr: { 'data-href': link, target: '_blank', rel: 'noopener nofollow' } });
  }

  private external(href: string, target: HTMLElement): HTMLElement {
    const address = /^www\./i.test(href) ? `http://${href}` : href;
    return target.createEl('a', { cls: 'external-link', href: address, attr: { target: '_blank', rel: 'noopener nofollow' } });
  }

  private link(node: SyntaxNode, target: HTMLElement): void {
    const url = node.getChild('URL');
    const marks = node.getChildren('LinkMark');
    const [textFrom, textTo] = [marks[0]?.to ?? node.from, marks[1]?.from ?? node.to];
    // Without an address it is only text in brackets.
    if (!url) {
      target.appendText('[');
      this.render(node, target, textFrom, textTo);
      target.appendText(this.text.slice(textTo, node.to));
      return;
    }
    const href = this.text.slice(url.from, url.to).replace(/^<(.*)>$/, '$1');
    if (node.name === 'Image') this.image(href, this.text.slice(textFrom, textTo), target);
    else if (/^(javascript|vbscript):/i.test(href)) this.render(node, target, textFrom, textTo);
    else this.render(node, isExternal(href) ? this.external(href, target) : this.internal(this.decoded(href), target), textFrom, textTo);
  }

  private image(href: string, alt: string, target: HTMLElement): void {
    if (isExternal(href)) target.createEl('img', { attr: { src: href, alt, referrerpolicy: 'no-referrer' } });
    else this.embed(`${this.decoded(href)}|${alt}`, target);
  }

  private decoded(href: string): string {
    try {
      return decodeURI(href);
    } catch (error) {
      if (error instanceof URIError) return href;
      throw error;
    }
  }

  /** Opens or closes an HTML element; what follows goes into the element that is returned. */
  private htmlTag(node: SyntaxNode, current: HTMLElement, root: HTMLElement): HTMLElement {
    const source = this.text.slice(node.from, node.to);
    const closing = /^<\/([a-z][a-z0-9-]*)/i.exec(source)?.[1]?.toLowerCase();
    if (closing !== undefined) return current !== root && current.tagName.toLowerCase() === closing ? (current.parentElement ?? root) : current;
    const element = sanitizeHtml(source).firstElementChild;
    if (!(element instanceof HTMLElement)) return current;
    current.append(element);
    const isVoid = source.endsWith('/>') || /^(br|hr|img|input|wbr)$/i.test(element.tagName);
    return isVoid ? current : element;
  }
}
