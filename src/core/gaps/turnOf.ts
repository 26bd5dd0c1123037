// When a gap's turn is: what breaks other things comes first, then what finishes its note, then what takes a minute.
import type { Gap, RuleId } from './Gap';

export type Turn = 'blocking' | 'closing' | 'quick' | 'longer';

/** What others depend on: text that is read as something else, steps and checks that fail, links that lead nowhere. */
const blocking: ReadonlySet<RuleId> = new Set(['unclosed-fence', 'unspaced-heading', 'failed-run', 'failing-check', 'unreadable-check', 'broken-link']);

/** What needs no writing, or a line. */
const quick: ReadonlySet<RuleId> = new Set([
  'untitled-heading', 'duplicate-heading', 'level-skip', 'missing-description', 'untitled-source', 'doubtful-address', 'after-footer', 'outdated-run', 'never-run', 'to-tag', 'unneeded-ignore',
]);

/** Tags that say of the whole note what its other gaps say of their places. */
const summing: ReadonlySet<RuleId> = new Set(['workflow-tag', 'to-tag', 'to-link']);


/** `work`: how many gaps of its note are work of their own. */
export function turnOf({ rule }: Gap, work: number): Turn {
  if (blocking.has(rule)) return 'blocking';
  // The tag of a note in which nothing else is left, or that one thing.
  if (rule === 'workflow-tag' ? work === 0 : work === 1 && !summing.has(rule)) return 'closing';
  return quick.has(rule) ? 'quick' : 'longer';
}
