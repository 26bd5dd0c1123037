// The Engine API as the commands see it: three ways to send a request. Implemented by src/docker; faked in unit tests.
import type { Cancel } from './Cancel';

export interface EngineRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  /** Without version prefix, each segment already percent-encoded where needed: `/containers/web/start`. */
  readonly path: string;
  /** Repeated keys as lists. Sent in the given order. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  /** A JSON value, or raw bytes (tar archives) with their content type in `headers`. */
  readonly body?: unknown;
  readonly upload?: AsyncIterable<Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface EngineAnswer {
  readonly status: number;
  /** Lower-cased names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body decoded as UTF-8. */
  readonly text: string;
  /** The body parsed as JSON; null for an empty body. */
  readonly json: unknown;
}

export interface EngineStream {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Ends with the body; throws EngineError where the connection breaks before its end. Leaving the loop closes the connection. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** An upgraded connection (attach, exec start): raw bytes both ways, multiplexed unless the container has a TTY. */
export interface EngineConnection {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Resolves when the bytes are accepted (backpressure). */
  write(bytes: Uint8Array): Promise<void>;
  /** Half-close: no more input, output goes on. */
  end(): void;
  close(): void;
}

export interface EngineVersion {
  /** Negotiated: the lower of ours and the daemon's, such as `1.41`. */
  readonly api: string;
  /** What the daemon itself speaks. */
  readonly daemonApi: string;
  readonly os: string;
  readonly isExperimental: boolean;
  /** The program that answers and its own version, `Docker 28.2.2`; absent where it does not say. */
  readonly release?: string;
}

/** Every method rejects with EngineError: connection failures, statuses of 400 and above, cancelled calls. */
export interface Engine {
  /** The address as the CLI prints it: `unix:///var/run/docker.sock`. */
  readonly address: string;
  version(cancel: Cancel): Promise<EngineVersion>;
  ask(request: EngineRequest, cancel: Cancel): Promise<EngineAnswer>;
  stream(request: EngineRequest, cancel: Cancel): Promise<EngineStream>;
  hijack(request: EngineRequest, cancel: Cancel): Promise<EngineConnection>;
}
