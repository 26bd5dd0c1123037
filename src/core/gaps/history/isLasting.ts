// Whether a gap is one of the note itself. What an engine said, what ran since the app was opened, and what other notes explain comes and goes without it.
import type { Gap, RuleId } from '../Gap';

const passing: ReadonlySet<RuleId> = new Set(['failing-check', 'failed-run', 'never-run', 'unexplained-concept']);

export const isLasting = ({ rule }: Gap): boolean => !passing.has(rule);
