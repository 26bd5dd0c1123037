// Walks lezer's block tree of a masked text and lists what it holds, nested lists and quotes included.
import type { TreeCursor } from '@lezer/common';
import { blockParser } from './blockParser';
import type { Blocks, Code, HeadingBlock, Kept, Leaf, List, ListItem } from './Blocks';
import { isTagLine } from './isTagLine';
import type { Range } from './Range';
import { readCode } from './readCode';
import { readTableRows } from './readTableRows';
import { trimRange } from './trimRange';

// What a callout of type quote says, another one said.
const callout = /^>[ \t]*\[!(?!(?:quote|cite)[\]|])[^\]\n]+\]/i;
const keptCallout = /^>[ \t]*\[!docker-output(?:\|[^\]\n]*)?\]/i;
const keptHash = /(?:^|\s)output-of=([\da-f]+)(?=\s|$)/;

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
  readonly kept: Kept[] = [];

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
      case 'LinkReference':
        return this.addParagraph(cursor, container, item);
      case 'BulletList':
      case 'OrderedList':
        return this.addList(cursor, item, above);
      case 'Blockquote':
        return this.addQuote(cursor);
      case 'CodeBlock':
        // White space at the end of a quote's line is no code, though lezer reads it so.
        if (this.text.slice(cursor.from, cursor.to).trim() === '') return;
        this.codes.push(readCode(this.text, this.original, cursor));
        return;
      case 'FencedCode':
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
        if (cursor.name.startsWith('ATXHeading')) this.addAtxHeading(cursor, container);
        else if (cursor.name.startsWith('SetextHeading')) this.addSetextHeading(cursor, container);
    }
  }

  private addQuote(cursor: TreeCursor): void {
    const { from } = cursor;
    const [leaves, codes] = [this.leaves.length, this.codes.length];
    const text = this.text.slice(from, cursor.to);
    this.enter(cursor, callout.test(text) ? 'callout' : 'quote', null);
    if (!keptCallout.test(text)) return;
    const code = this.codes.slice(codes).find(({ info, isClosed }) => isClosed && keptHash.test(info));
    const hash = keptHash.exec(code?.info ?? '')?.[1];
    if (!code || hash === undefined) return;
    this.kept.push({ from, to: code.to, hash });
    // Its title and the line on what was left out are no words of the note's author.
    this.leaves.push(...this.leaves.splice(leaves).filter((leaf) => leaf.from >= code.to));
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

  private addAtxHeading(cursor: TreeCursor, container: Leaf['kind'] | null): void {
    const marks = marksIn(cursor, 'HeaderMark');
    const from = marks[0]?.to ?? cursor.from;
    const to = marks[1]?.from ?? cursor.to;
    this.addHeading(cursor, trimRange(this.text, from, to), container);
  }

  private addSetextHeading(cursor: TreeCursor, container: Leaf['kind'] | null): void {
    const underline = marksIn(cursor, 'HeaderMark').pop() ?? { from: cursor.to, to: cursor.to };
    const title = trimRange(this.text, cursor.from, underline.from);
    const leaf: Leaf = { ...title, kind: container ?? 'paragraph', quoteMarks: marksIn(cursor, 'QuoteMark') };
    // A rule straight under a table or the header's tags is a rule to whoever wrote it; CommonMark would make a heading of what stands above.
    const rows = readTableRows(this.text, leaf);
    const isRule = rows !== null || (container === null && this.headings.length === 0 && this.text.slice(title.from, title.to).split('\n').every(isTagLine));
    if (!isRule || cursor.name === 'SetextHeading1') return this.addHeading(cursor, title, container);
    this.leaves.push(...(rows ?? [leaf]));
    this.rules.push(underline);
  }

  private addHeading(cursor: TreeCursor, title: Range, container: Leaf['kind'] | null): void {
    if (container !== null) {
      this.leaves.push({ ...title, kind: container, quoteMarks: marksIn(cursor, 'QuoteMark') });
      return;
    }
    const lineStart = this.text.lastIndexOf('\n', cursor.from - 1) + 1;
    const heading: HeadingBlock = { from: lineStart, to: cursor.to, kind: 'heading', quoteMarks: [], level: Number(cursor.name.slice(-1)), title };
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
