// What a `docker-gaps` block of a note asks for.

export type GapField = 'note' | 'folder' | 'tag' | 'topic' | 'rule' | 'severity';

/** By what gaps are counted; `all` for one number. */
export type GapCounting = 'all' | 'note' | 'folder' | 'tag' | 'rule' | 'severity';

/** One value that a gap has to have, or must not have. */
export interface GapCondition {
  readonly field: GapField;
  /** Of a rule and a severity the id; of a note '' for the one in which the block stands; else as written. */
  readonly value: string;
  readonly isExcluded: boolean;
  /** 1-based, within the block. */
  readonly line: number;
}

export interface GapQuery {
  /** Of one field any of its values will do, and none of those that are excluded; all fields have to agree. */
  readonly conditions: readonly GapCondition[];
  /** Null for a list. */
  readonly count: GapCounting | null;
  /** Rows, 1 to 500. */
  readonly limit: number;
  readonly problems: readonly GapQueryProblem[];
}

export interface GapQueryProblem {
  /** 1-based, within the block. */
  readonly line: number;
  readonly kind: 'option' | 'value' | 'empty';
  /** What was written, as it stands. */
  readonly written: string;
  /** What can be written instead; empty where that hangs on the notes. */
  readonly allowed: readonly string[];
  /** What was probably meant; '' where nothing is near. */
  readonly meant: string;
}
