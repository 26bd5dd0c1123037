// What the block pass finds in a note, in the order of the text: the leaf blocks that hold words, and the lists and code among them.
import type { Prose } from './Note';
import type { Range } from './Range';

/** A block of words; `quoteMarks` are the `>` inside it, which are no words. */
export interface Leaf extends Range {
  readonly kind: Prose['kind'] | 'html';
  readonly quoteMarks: readonly Range[];
}

/** A heading of the note itself; headings inside quotes, callouts and lists are words of those. Its range covers whole lines, the last break not included. */
export interface HeadingBlock extends Leaf {
  readonly level: number;
  readonly title: Range;
}

export interface ListItem extends Range {
  /** The list mark, and what follows it. */
  readonly markFrom: number;
  readonly contentFrom: number;
  /** The item's own paragraph where it begins with one. */
  readonly leaf: Leaf | null;
  readonly lists: readonly List[];
}

export interface List extends Range {
  readonly isOrdered: boolean;
  readonly items: readonly ListItem[];
  /** The leaf block straight above the list, and the item that holds the list. */
  readonly above: Leaf | null;
  readonly parent: ListItem | null;
}

export interface Code extends Range {
  readonly info: string;
  /** The lines of code, container marks excluded, fence indentation included. */
  readonly lines: readonly string[];
  readonly codeFrom: number;
  readonly codeTo: number;
  readonly isClosed: boolean;
  /** By four spaces instead of a fence. */
  readonly isIndented: boolean;
}

/** A callout of kept output, up to the end of its code. */
export interface Kept extends Range {
  readonly hash: string;
}

export interface Blocks {
  readonly leaves: readonly Leaf[];
  readonly headings: readonly HeadingBlock[];
  readonly lists: readonly List[];
  readonly codes: readonly Code[];
  readonly rules: readonly Range[];
  readonly comments: readonly Range[];
  readonly kept: readonly Kept[];
}
