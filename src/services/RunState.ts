// What may be said of a run at any moment. Times are milliseconds of Date.now.
import type { ShellProblem } from '../core/commands/shell/ShellProblem';
import type { Hint } from '../core/hints/Hint';
import type { EngineTrouble } from '../core/texts/EngineTexts';

/** `asking`: a command waits for its user's consent; `stopping`: its user asked it to end. */
export type RunPhase = 'connecting' | 'asking' | 'running' | 'stopping';

export type RunState =
  | { readonly kind: 'active'; readonly phase: RunPhase; readonly since: number }
  | { readonly kind: 'ended'; readonly exitCode: number; readonly seconds: number; readonly isStopped: boolean; readonly hints: readonly Hint[] }
  /** Consent was not given; what ran before is in the output. */
  | { readonly kind: 'declined' }
  /** The lines cannot be run here; nothing was sent. */
  | { readonly kind: 'refused'; readonly problem: ShellProblem }
  /** No daemon answered. */
  | { readonly kind: 'silent'; readonly exitCode: number; readonly trouble: EngineTrouble }
  /** A fault of this program. */
  | { readonly kind: 'failed'; readonly message: string };
