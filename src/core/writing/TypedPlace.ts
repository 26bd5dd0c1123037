// What the word at the caret of a docker line is, as the CLI would read it.
import type { DockerCommand } from '../commands/DockerCommand';
import type { Flag } from '../commands/flags/Flag';
import type { TypedWord } from './TypedWord';

/** A command, as it was called, and what stands before the caret. */
export interface TypedCall {
  readonly command: DockerCommand;
  readonly calledAs: string;
  readonly given: readonly Flag[];
}

export type TypedPlace =
  /** A program that filters what the command before it prints. */
  | { readonly kind: 'filter'; readonly word: TypedWord }
  /** `family` is '' for `docker` itself. */
  | { readonly kind: 'command'; readonly family: string; readonly word: TypedWord }
  /** `call` is null between `docker` and the command. */
  | { readonly kind: 'flag'; readonly call: TypedCall | null; readonly word: TypedWord }
  /** `word` is the value alone: of `--network=br`, `br`. */
  | { readonly kind: 'value'; readonly call: TypedCall | null; readonly flag: Flag; readonly word: TypedWord }
  /** `index` counts arguments; 0 is the first. */
  | { readonly kind: 'argument'; readonly call: TypedCall; readonly index: number; readonly word: TypedWord }
  /** What a container is to run. */
  | { readonly kind: 'rest'; readonly call: TypedCall; readonly word: TypedWord };
