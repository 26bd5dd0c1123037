// The docker lines of a block taken apart, command by command, in the order of the text.
import type { Risk } from '../commands/Risk';
import type { DockerCommand } from '../commands/DockerCommand';
import type { Place } from '../commands/shell/Script';
import type { ShellProblem } from '../commands/shell/ShellProblem';
import type { ExplainedPart } from './ExplainedPart';

export interface ExplainedCommand {
  readonly place: Place;
  /** In the order of the text. */
  readonly parts: readonly ExplainedPart[];
  /** Null where it is a program, or no command that is known. */
  readonly command: DockerCommand | null;
  /** Null where the line could not be parsed to its end. */
  readonly risk: Risk | null;
  /** The command line's own words on what is wrong; '' where nothing is. */
  readonly complaint: string;
}

export interface Explanation {
  readonly commands: readonly ExplainedCommand[];
  /** Why the lines cannot be read; null where they can. */
  readonly problem: ShellProblem | null;
}
