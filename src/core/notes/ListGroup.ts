// Items of a list that stand under one caption. A line typed straight between two items (`tipos:` … `Estados` …) captions those below it,
// although to Markdown it belongs to the item above.
import type { ListItem } from './Blocks';
import type { Range } from './Range';

export interface GroupItem extends Range {
  readonly item: ListItem;
  /** The item's first line, comments covered. */
  readonly lead: string;
  /** Where `lead` begins; the range runs from the list mark to the end of the item's own words. */
  readonly leadFrom: number;
  /** Continuation lines and nested items in one line: what explains the item where its lead does not. */
  readonly rest: string;
}

export interface ListGroup {
  readonly caption: string;
  /** Numbered items are steps: without an explanation they are no terms. */
  readonly isOrdered: boolean;
  readonly items: readonly GroupItem[];
}
