// One unfinished thing in a note: which rule found it, where, and the words that show it.
import type { CheckReason } from '../checks/CheckOutcome';
import type { Section, Span } from '../notes/Note';

export type RuleId =
  | 'workflow-tag'
  | 'to-tag'
  | 'to-link'
  | 'empty-section'
  | 'untitled-heading'
  | 'duplicate-heading'
  | 'marker'
  | 'marker-in-heading'
  | 'missing-description'
  | 'todo-heading'
  | 'things-to-add'
  | 'missing-sources'
  | 'no-footer'
  | 'failing-check'
  | 'unreadable-check'
  | 'open-task'
  | 'highlighted-instruction'
  | 'bare-marker'
  | 'unanswered-question'
  | 'unexplained-terms'
  | 'unexplained-concept'
  | 'stub-section'
  | 'trailing-ellipsis'
  | 'level-skip'
  | 'untitled-source'
  | 'doubtful-address'
  | 'after-footer'
  | 'unclosed-fence'
  | 'unspaced-heading'
  | 'broken-link'
  | 'failed-run'
  | 'outdated-run'
  | 'never-run'
  | 'done-with-gaps'
  | 'unneeded-ignore';

export type Severity = 'info' | 'warning' | 'error';

export interface Gap {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly path: string;
  /** The exact words that a click selects. */
  readonly span: Span;
  readonly section: Section;
  /** What the message quotes: the marker's remark, the heading's title, the command's name; '' where nothing is quoted. */
  readonly quote: string;
  /** 1-based line of a related place (the first of two equal headings), where there is one. */
  readonly relatedLine?: number;
  /** Why an expectation does not hold. */
  readonly reason?: CheckReason;
}
