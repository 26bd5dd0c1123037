// List items with the app's conventions: an item begins where its parent's content column does (its own indentation belongs to it);
// `parent` is the parent item's line, or minus the list's first line for an item of the root (and -1 for a list on line 0).
import type { SyntaxNode, Tree } from '@lezer/common';
import type { ListItemCache } from 'obsidian';
import type { LineIndex } from './LineIndex';

const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
const TASK = /^\[(.)\](?=\s|$)/;
const LIST_AFTER_TASK = /^\[.\] (?=(?:[-*+]|\d{1,9}[.)])[ \t])/;

class ListItemFinder {
  readonly items: ListItemCache[] = [];

  constructor(private readonly lines: LineIndex) {}

  walk(node: SyntaxNode, parent: number | null): void {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.name === 'BulletList' || child.name === 'OrderedList') this.list(child, parent);
      else if (child.name === 'Blockquote') this.walk(child, parent);
    }
  }

  private list(list: SyntaxNode, parentItem: number | null): void {
    const listLine = this.lines.loc(list.from).line;
    const parent = parentItem ?? (listLine === 0 ? -1 : -listLine);
    for (let item = list.firstChild; item; item = item.nextSibling) {
      if (item.name === 'ListItem') this.item(item, parent);
    }
  }

  private item(item: SyntaxNode, parent: number): void {
    const source = this.lines.text.slice(item.from, item.to);
    const markerWidth = ITEM.exec(source)?.[0].length ?? 0;
    const content = source.slice(markerWidth);
    const task = TASK.exec(content)?.[1];
    const { line } = this.lines.loc(item.from);
    this.items.push({ position: this.lines.pos(this.startOf(item), this.endOf(item)), ...(task === undefined ? {} : { task }), parent });
    // The app reads the text after a checkbox as blocks: `- [ ] 1. text` holds a list on the same line.
    const inner = LIST_AFTER_TASK.exec(content)?.[0];
    if (inner !== undefined) this.items.push({ position: this.lines.pos(item.from + markerWidth + inner.length, this.endOf(item)), parent: line });
    this.walk(item, line);
  }

  /** lezer begins an item where its container's content does; a root item's own indentation belongs to it in the app. */
  private startOf(item: SyntaxNode): number {
    const start = this.lines.loc(item.from);
    return this.lines.line(start.line).slice(0, start.col).trim() === '' && item.parent?.parent?.name === 'Document' ? item.from - start.col : item.from;
  }

  /** Nested lists are no part of their item. One that is followed by a blank line and another item owns the blank line. */
  private endOf(item: SyntaxNode): number {
    const nested = item.getChild('BulletList') ?? item.getChild('OrderedList');
    let to = nested ? nested.from : item.to;
    while (to > item.from && (nested ? /[\s>]/ : /\s/).test(this.lines.text.charAt(to - 1))) to -= 1;
    const next = item.nextSibling;
    if (nested || next?.name !== 'ListItem') return to;
    const nextLine = this.lines.loc(next.from).line;
    return nextLine - this.lines.loc(to).line > 1 ? this.lines.startOf(nextLine) - 1 : to;
  }
}

export function findListItems(tree: Tree, lines: LineIndex): ListItemCache[] {
  const finder = new ListItemFinder(lines);
  finder.walk(tree.topNode, null);
  return finder.items;
}
