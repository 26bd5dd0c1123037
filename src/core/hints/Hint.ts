// Why a command failed and what to do next, as data: texts say it in a language.

export type HintKind =
  | 'name-in-use'
  | 'port-in-use'
  | 'no-such-container'
  | 'no-such-image'
  | 'no-such-object'
  | 'no-such-network'
  | 'no-such-volume'
  | 'unknown-flag'
  | 'unknown-command'
  | 'cli-plugin'
  | 'image-in-use'
  | 'container-runs'
  | 'container-stopped'
  | 'volume-in-use'
  | 'network-in-use'
  | 'program-missing'
  | 'program-not-executable'
  | 'no-space'
  | 'login-needed'
  | 'plain-registry'
  | 'no-terminal'
  | 'relative-path'
  | 'file-outside-context'
  | 'wrong-platform'
  | 'exit-125'
  | 'exit-130'
  | 'exit-137'
  | 'exit-139'
  | 'exit-143';

export interface Hint {
  readonly kind: HintKind;
  /** The name, port, flag or path that it is about; '' where the kind says all. */
  readonly subject: string;
  /** What was probably meant, best first; empty where nothing is near. */
  readonly meant: readonly string[];
  /** A docker line that goes on from here; '' where there is none. */
  readonly line: string;
}
