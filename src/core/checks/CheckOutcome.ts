// What became of an expectation, and the reason as a value that a texts table words.
import type { CheckSubject, Feature } from './Expectation';
import type { PortSilence } from './PortProbe';

export type ContainerStatus = 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead';

export type CheckReason =
  /** `meant`: a name of the engine that is nearly the same; '' for none. */
  | { readonly kind: 'missing'; readonly subject: CheckSubject; readonly name: string; readonly meant: string }
  | { readonly kind: 'exists'; readonly subject: CheckSubject; readonly name: string }
  /** `exitCode` is null where it has not ended. */
  | { readonly kind: 'status'; readonly name: string; readonly status: ContainerStatus; readonly exitCode: number | null }
  | { readonly kind: 'health'; readonly name: string; readonly health: 'healthy' | 'unhealthy' | 'starting' | 'none' }
  | { readonly kind: 'has'; readonly name: string; readonly wanted: string }
  /** `found`: what it has instead. */
  | { readonly kind: 'lacks'; readonly name: string; readonly feature: Feature['kind']; readonly wanted: string; readonly found: readonly string[] }
  | { readonly kind: 'size'; readonly name: string; readonly size: string }
  | { readonly kind: 'holds'; readonly network: string; readonly container: string }
  | { readonly kind: 'holdsNot'; readonly network: string; readonly container: string; readonly found: readonly string[] }
  /** `status` is null where something answers that is no HTTP. */
  | { readonly kind: 'answers'; readonly port: string; readonly status: number | null }
  | { readonly kind: 'noText'; readonly port: string; readonly text: string }
  | { readonly kind: 'silent'; readonly port: string; readonly why: PortSilence }
  /** The engine gave no answer, or refused one: its words. */
  | { readonly kind: 'noAnswer'; readonly message: string };

export interface CheckOutcome {
  /** `unknown`: it could not be asked, or is not decided yet. */
  readonly state: 'passed' | 'failed' | 'unknown';
  readonly reason: CheckReason;
}
