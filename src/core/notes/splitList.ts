// Splits a list into groups under their captions and reads each item's lines.
import type { Leaf, List, ListItem } from './Blocks';
import type { GroupItem, ListGroup } from './ListGroup';
import { toPlainText } from './toPlainText';
import { trimTrailing } from './trimTrailing';

const maxCaptionWords = 8;
const task = /^\[[^\]\n]\](?:[ \t]|$)/;
const danglingSeparator = /[:,=–—-][*_`\s]*$/;

interface Lines {
  readonly lead: string;
  readonly leadTo: number;
  /** Indented under the item: its own words. */
  readonly indented: readonly string[];
  /** Typed at the margin: a caption or a new paragraph to whoever wrote them. */
  readonly lazy: readonly string[];
}

/** `text` is the masked text. Tasks are no items of a group. */
export function splitList(text: string, list: List): readonly ListGroup[] {
  const { isOrdered } = list;
  const groups: { caption: string; isOrdered: boolean; items: GroupItem[] }[] = [{ caption: captionOf(text, list), isOrdered, items: [] }];
  list.items.forEach((item, index) => {
    const leaf = item.leaf;
    if (leaf === null) return;
    const lines = readLines(text, item, leaf);
    const isOpen = danglingSeparator.test(lines.lead);
    if (!task.test(lines.lead)) {
      const rest = [...lines.indented, ...(isOpen ? lines.lazy : []), ...nestedLeads(text, item)].map((line) => toPlainText(line)).filter((line) => line !== '');
      groups[groups.length - 1]?.items.push({ item, lead: lines.lead, leadFrom: leaf.from, from: item.markFrom, to: lines.leadTo, rest: rest.join('; ') });
    }
    const last = lines.lazy[lines.lazy.length - 1];
    if (last !== undefined && !isOpen && index < list.items.length - 1 && isCaption(last)) groups.push({ caption: toCaption(last), isOrdered, items: [] });
  });
  return groups.filter((group) => group.items.length > 0);
}

function readLines(text: string, item: ListItem, leaf: Leaf): Lines {
  const [lead = '', ...others] = text.slice(leaf.from, leaf.to).split('\n');
  const column = columnOf(text, item.contentFrom);
  const indented: string[] = [];
  const lazy: string[] = [];
  let at = leaf.from + lead.length + 1;
  let leadTo = leaf.from + lead.trimEnd().length;
  for (const line of others) {
    const words = line.replace(/^[ \t>]+/, '');
    const isLazy = lazy.length > 0 || columnOf(text, at + line.length - words.length) < Math.min(column, 2);
    (isLazy ? lazy : indented).push(words.trimEnd());
    if (!isLazy) leadTo = at + line.trimEnd().length;
    at += line.length + 1;
  }
  return { lead: lead.trimEnd(), leadTo, indented, lazy };
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function nestedLeads(text: string, item: ListItem): string[] {
  return item.lists.flatMap((list) => list.items.map(({ leaf }) => (leaf === null ? '' : (text.slice(leaf.from, leaf.to).split('\n')[0] ?? ''))));
}

function captionOf(text: string, list: List): string {
  const leaf = list.above ?? list.parent?.leaf ?? null;
  if (leaf === null) return '';
  const last = text.slice(leaf.from, leaf.to).split('\n').pop() ?? '';
  const gap = text.slice(leaf.to, list.from);
  const isNear = gap.split('\n').length <= 2;
  return isCaption(last) && (isNear || /:[*_\s]*$/.test(last)) ? toCaption(last) : '';
}

function isCaption(line: string): boolean {
  const words = line.trim().split(/\s+/).length;
  return words <= maxCaptionWords || /:[*_\s]*$/.test(line);
}

function toCaption(line: string): string {
  // Of a paragraph in one line, the last sentence introduces the list.
  return trimTrailing(toPlainText(line), ' :.…').split(/[.?!] /).pop() ?? '';
}
