// The lines of a note as a POSIX shell reads them: lists of pipelines of simple commands, each with its exact place.

/** Half-open range of the text that was read, in UTF-16 code units. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface Script {
  readonly steps: readonly Step[];
}

/** One pipeline and when it runs: always, or after success (`&&`) or failure (`||`) of what ran last. */
export interface Step {
  readonly when: 'always' | 'success' | 'failure';
  readonly commands: readonly SimpleCommand[];
  readonly place: Place;
  /** Lines after it that are no commands but may be typed into the session that it opens; absent where there are none. */
  readonly sessionLines?: readonly string[];
}

export interface SimpleCommand {
  readonly assignments: readonly Assignment[];
  readonly words: readonly Word[];
  readonly redirections: readonly Redirection[];
  readonly place: Place;
}

export interface Assignment {
  readonly name: string;
  readonly value: Word;
}

export interface Word {
  readonly parts: readonly WordPart[];
  readonly place: Place;
}

export type WordPart =
  | { readonly kind: 'text'; readonly text: string; readonly isQuoted: boolean }
  | { readonly kind: 'home' }
  | { readonly kind: 'variable'; readonly name: string; readonly isBraced: boolean; readonly isQuoted: boolean; readonly otherwise: VariableDefault | null }
  | { readonly kind: 'substitution'; readonly script: Script; readonly isQuoted: boolean };

/** `${NAME:-word}` and its kin; `isEmptyToo`: the colon is there, so an empty value counts as unset. */
export interface VariableDefault {
  readonly operator: '-' | '=' | '?' | '+';
  readonly isEmptyToo: boolean;
  readonly word: Word;
}

export type Redirection =
  | { readonly kind: 'read'; readonly path: Word }
  | { readonly kind: 'text'; readonly text: Word }
  | { readonly kind: 'write'; readonly streams: readonly ('stdout' | 'stderr')[]; readonly path: Word; readonly isAppending: boolean }
  | { readonly kind: 'join'; readonly stream: 'stdout' | 'stderr'; readonly into: 'stdout' | 'stderr' };
