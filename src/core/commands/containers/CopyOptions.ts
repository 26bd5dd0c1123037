// What a line of `docker cp` asks for.

export interface CopyOptions {
  readonly container: string;
  readonly source: string;
  readonly target: string;
  readonly followsLinks: boolean;
  readonly keepsOwners: boolean;
  /** Nothing is told: asked for, or where standard output is no terminal. */
  readonly isQuiet: boolean | null;
}
