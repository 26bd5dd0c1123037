// Why the lines of a note are not run here, and the way out, one sentence or two for each kind of problem.
import type { ShellProblemKind } from '../commands/shell/ShellProblem';

export interface ShellTexts {
  /** `token` is what stands in the way, as written. */
  readonly problems: Readonly<Record<ShellProblemKind, (token: string) => string>>;
  /** Puts the line's number, 1-based, before what is said of it. */
  atLine(line: number, text: string): string;
}
