// Asks whether something answers at a port of the machine whose engine is used. Implemented by src/docker; faked in unit tests.
import type { Cancel } from '../commands/Cancel';

export interface PortQuestion {
  /** As `Engine.address`: decides which host is asked, this machine or that of the engine, and never another. */
  readonly engineAddress: string;
  readonly port: number;
  /** Of the HTTP request. */
  readonly path: string;
}

/** `hung-up`: the connection was taken and closed at once, as the engine does where nothing listens in the container. */
export type PortSilence = 'refused' | 'hung-up' | 'timed-out' | 'unreachable' | 'cancelled';

export type PortAnswer =
  | { readonly kind: 'http'; readonly status: number; readonly text: string }
  /** Something listens that does not speak HTTP. */
  | { readonly kind: 'open' }
  | { readonly kind: 'silent'; readonly why: PortSilence };

export interface PortProbe {
  /** Never rejects. */
  ask(question: PortQuestion, cancel: Cancel): Promise<PortAnswer>;
}
