// A docker command is a value in a file of its own: its name, flags, examples, and how its words become an Action.
import type { Result } from '../Result';
import type { Action } from './Action';
import type { Flag } from './flags/Flag';
import type { Host } from './Host';
import type { UsageProblem } from './UsageProblem';

export interface CommandExample {
  /** A whole line: `docker ps -a`. */
  readonly line: string;
  /** The Engine API requests that it sends, as `METHOD /path?query`; empty where it is refused before any. */
  readonly requests: readonly string[];
  /** Exit code where it is refused before any request. */
  readonly refusedWith?: number;
}

export interface DockerCommand {
  /** Words after `docker`: `run`, `image ls`. */
  readonly name: string;
  /** Other names of the same command: `container run`, `images`. `list` for `ls` and `remove` for `rm` go without saying. */
  readonly aliases: readonly string[];
  /** One line, as the CLI's help says it in substance; our own words. */
  readonly summary: string;
  /** What follows the name: `[OPTIONS] IMAGE [COMMAND] [ARG...]`. */
  readonly usage: string;
  readonly flags: readonly Flag[];
  readonly examples: readonly CommandExample[];
  /** `words` are those after the command's name; `calledAs` is the name that was used, for messages. */
  read(words: readonly string[], host: Host, calledAs?: string): Result<Action, UsageProblem>;
}
