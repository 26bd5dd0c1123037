// The words about what is wrong with a Dockerfile.
import type { Finding, FindingKind } from '../dockerfile/Finding';

export interface LintTexts {
  /** For those who hear the list. */
  readonly listLabel: string;
  readonly severities: Readonly<Record<Finding['severity'], string>>;
  line(line: number): string;
  tooLong(lines: number): string;
  /** `quote`: the words that it is about. */
  readonly findings: Readonly<Record<Exclude<FindingKind, 'other'>, (quote: string) => string>>;
}
