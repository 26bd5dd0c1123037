// A program that is built in: what a shell line may do besides docker, without any process.
import type { Io } from '../../Io';
import type { Output } from '../../Output';
import type { Shell } from '../Shell';

export interface ProgramContext {
  readonly shell: Shell;
  readonly io: Io;
}

/** Ends with one exit code. */
export type Program = (args: readonly string[], context: ProgramContext) => AsyncIterable<Output>;
