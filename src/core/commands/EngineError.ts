// The one error of the Engine API: what kind of failure, the daemon's own words, the HTTP status.

export type EngineErrorKind =
  | 'unreachable' // no socket, nothing listening, name not resolved
  | 'denied' // the socket may not be opened by this user
  | 'broken' // the connection ended before the answer did, or the answer was no HTTP/JSON
  | 'cancelled'
  | 'badRequest' // 400
  | 'unauthorized' // 401, 403
  | 'notFound' // 404
  | 'conflict' // 409
  | 'server' // 500 and any other status
  | 'unsupported'; // an endpoint that this program does not speak (ssh, unknown scheme), or that cannot be made out (missing context)

/** What the platform tells about an endpoint that gives no answer: it decides what to advise, never what to print. */
export type EngineErrorReason = 'no-socket' | 'refused' | 'unknown-host' | 'timed-out' | 'tls' | 'ssh' | 'context' | 'other';

export class EngineError extends Error {
  constructor(
    readonly kind: EngineErrorKind,
    /** The daemon's message without prefix, or the CLI's text for connection failures. */
    message: string,
    /** HTTP status, 0 where no answer came. */
    readonly status: number = 0,
    readonly reason: EngineErrorReason = 'other',
  ) {
    super(message);
    this.name = 'EngineError';
  }
}
