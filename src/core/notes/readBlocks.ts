// Walks lezer's block tree of a masked text and lists what it holds, nested lists and quotes included.
import type { TreeCursor } from '@lezer/common';
import { blockParser } from './blockParser';
import type { Blocks, Code, HeadingBlock, Leaf, List, ListItem } from './Blocks';
import { isTagLine } from './isTagLine';
import type { Range } from './Range';
import { readCode } from './readCode';
import { readTableRows } from './readTableRows';
import { trimRange } from './trimRange';

const callout = /^>[ \t]*\[![^\]\n]+\]/;

/** `masked` is what maskText makes of `text`. */
export function readBlocks(masked: string, text: string): Blocks {
  const walk = new BlockWalk(masked, text);
  walk.enter(blockParser.parse(masked).cursor(), null, null);
  return walk;
}

class BlockWalk implements Blocks {
  readonly leaves: Leaf[] = [];
  readonly headings: HeadingBlock[] = [];
  readonly lists: List[] = [];
  readonly codes: Code[] = [];
  readonly rules: Range[] = [];
  readonly comments: Range[] = [];

  constructor(
    private readonly text: string,
    private readonly original: string,
  ) {}

  /** Visits the children of the cursor's node; `container` is the kind of the words inside it, null in the note itself. */
  enter(cursor: TreeCursor, container: Leaf['kind'] | null, item: OpenItem | null): void {
    if (!cursor.firstChild()) return;
    let above: Leaf | null = null;
    do {
      this.visit(cursor, container, item, above);
      above = cursor.name === 'Paragraph' ? (this.leaves[this.leaves.length - 1] ?? null) : null;
    } while (cursor.nextSibling());
    cursor.parent();
  }

  private visit(cursor: TreeCursor, container: Leaf['kind'] | null, item: OpenItem | null, above: Leaf | null): void {
    switch (cursor.name) {
      case 'Paragraph':
        return this.addParagraph(cursor, container, item);
      case 'BulletList':
      case 'OrderedList':
        return this.addList(cursor, item, above);
      case 'Blockquote':
        return this.enter(cursor, callout.test(this.text.slice(cursor.from, cursor.to)) ? 'callout' : 'quote', null);
      case 'FencedCode':
      case 'CodeBlock':
        this.codes.push(readCode(this.text, this.original, cursor));
        return;
      case 'HorizontalRule':
        this.rules.push(trimRange(this.text, cursor.from, cursor.to));
        return;
      case 'CommentBlock':
        this.comments.push(trimRange(this.text, cursor.from, cursor.to));
        return;
      case 'HTMLBlock':
        this.leaves.push(this.leaf(cursor, 'html'));
        return;
      default:
        if (cursor.name.startsWith('ATXHeading') || cursor.name.startsWith('SetextHeading')) this.addHeading(cursor, container);
    }
  }

  private addParagraph(cursor: TreeCursor, container: Leaf['kind'] | null, item: OpenItem | null): void {
    const leaf = this.leaf(cursor, container ?? 'paragraph');
    const rows = readTableRows(this.text, leaf);
    this.leaves.push(...(rows ?? [leaf]));
    if (rows !== null) return;
    if (item !== null && item.leaf === null && item.lists.length === 0 && leaf.from === item.contentFrom) item.leaf = leaf;
  }

  private addList(cursor: TreeCursor, parent: OpenItem | null, above: Leaf | null): void {
    const items: ListItem[] = [];
    const list: List = { from: cursor.from, to: cursor.to, isOrdered: cursor.name === 'OrderedList', items, above, parent };
    this.lists.push(list);
    parent?.lists.push(list);
    if (!cursor.firstChild()) return;
    do {
      if (cursor.name !== 'ListItem') continue;
      const item = this.openItem(cursor);
      items.push(item);
      this.enter(cursor, 'item', item);
    } while (cursor.nextSibling());
    cursor.parent();
  }

  private openItem(cursor: TreeCursor): OpenItem {
    const mark = cursor.node.firstChild;
    let contentFrom = mark?.to ?? cursor.from;
    while (contentFrom < cursor.to && (this.text[contentFrom] === ' ' || this.text[contentFrom] === '\t')) contentFrom++;
    return { from: cursor.from, to: cursor.to, markFrom: mark?.from ?? cursor.from, contentFrom, leaf: null, lists: [] };
  }

  private addHeading(cursor: TreeCursor, container: Leaf['kind'] | null): void {
    const { from, to } = cursor;
    const marks = marksIn(cursor, 'HeaderMark');
    const isSetext = cursor.name.startsWith('Setext');
    const [first] = marks;
    const last = marks[marks.length - 1];
    const title = trimRange(this.text, isSetext ? from : (first?.to ?? from), last !== undefined && (isSetext || last !== first) ? last.from : to);
    if (container !== null) {
      this.leaves.push({ ...title, kind: container, quoteMarks: marksIn(cursor, 'QuoteMark') });
      return;
    }
    // A rule straight under the header's tags is a rule to whoever wrote it; CommonMark would make a heading of the tags.
    if (isSetext && this.headings.length === 0 && this.text.slice(title.from, title.to).split('\n').every(isTagLine)) {
      this.leaves.push({ ...title, kind: 'paragraph', quoteMarks: [] });
      if (last !== undefined) this.rules.push(last);
      return;
    }
    const lineStart = this.text.lastIndexOf('\n', from - 1) + 1;
    const heading: HeadingBlock = { from: lineStart, to, kind: 'heading', quoteMarks: [], level: Number(cursor.name.slice(-1)), title };
    this.headings.push(heading);
    this.leaves.push(heading);
  }

  private leaf(cursor: TreeCursor, kind: Leaf['kind']): Leaf {
    const { from, to } = trimRange(this.text, cursor.from, cursor.to);
    return { from, to, kind, quoteMarks: kind === 'paragraph' ? [] : marksIn(cursor, 'QuoteMark') };
  }
}

interface OpenItem extends ListItem {
  leaf: Leaf | null;
  readonly lists: List[];
}

function marksIn(cursor: TreeCursor, name: string): Range[] {
  const marks: Range[] = [];
  if (!cursor.firstChild()) return marks;
  do {
    if (cursor.name === name) marks.push({ from: cursor.from, to: cursor.to });
  } while (cursor.nextSibling());
  cursor.parent();
  return marks;
}
