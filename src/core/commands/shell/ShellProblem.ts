// Why the lines of a note cannot be run here: what stands in the way, where, and the exit code that a shell would have given.
import type { Place } from './Script';

export type ShellProblemKind =
  | 'unclosed' // a quote, `$(` or `${` without its end; token: what opens it
  | 'misplaced' // an operator where a command should stand
  | 'placeholder' // `<CONTAINER_ID>`: something that the reader is to replace
  | 'background' // `&`
  | 'compound' // `for`, `if`, `(`, `{`, a function
  | 'expansion' // `${name%…}`, `$((…))`, `$1`
  | 'redirection' // other than `<`, `>`, `>>`, `2>&1`, `<<`, `<<<`
  | 'other-shell' // a line continued as PowerShell or cmd.exe do
  | 'here-document' // its last line is missing
  | 'program'; // a program other than docker and the few that are built in

export interface ShellProblem {
  readonly kind: ShellProblemKind;
  /** As written. */
  readonly token: string;
  readonly place: Place;
  /** 1-based. */
  readonly line: number;
  /** 127 for a program that is not here, 2 for what cannot be read. */
  readonly exitCode: number;
}
