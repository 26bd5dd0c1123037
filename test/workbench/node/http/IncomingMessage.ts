// The answer to a tunnelled request, as node's http gives it.
import { Readable } from 'node:stream';

/** These do not repeat: node keeps the first value. All others are joined, and set-cookie stays a list. */
const SINGLE = new Set(['content-length', 'content-type', 'location', 'host', 'server', 'date', 'etag', 'expires', 'last-modified', 'retry-after', 'age', 'user-agent']);

function joinHeaders(raw: readonly string[]): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = (raw[at] ?? '').toLowerCase();
    const value = raw[at + 1] ?? '';
    const before = headers[name];
    if (name === 'set-cookie') headers[name] = [...(Array.isArray(before) ? before : []), value];
    else if (typeof before !== 'string') headers[name] = value;
    else if (!SINGLE.has(name)) headers[name] = `${before}, ${value}`;
  }
  return headers;
}

export interface Head {
  readonly status: number;
  readonly message: string;
  readonly rawHeaders: readonly string[];
}

export class IncomingMessage extends Readable {
  readonly httpVersion = '1.1';
  readonly httpVersionMajor = 1;
  readonly httpVersionMinor = 1;
  readonly statusCode: number;
  readonly statusMessage: string;
  readonly rawHeaders: readonly string[];
  readonly headers: Record<string, string | string[]>;
  readonly trailers = {};
  complete = false;
  aborted = false;

  constructor(
    head: Head,
    readonly socket: unknown,
    private readonly flow: { onRead(): void; onDestroy(): void },
  ) {
    super({ autoDestroy: true });
    this.statusCode = head.status;
    this.statusMessage = head.message;
    this.rawHeaders = head.rawHeaders;
    this.headers = joinHeaders(head.rawHeaders);
  }

  get connection(): unknown {
    return this.socket;
  }

  override _read(): void {
    this.flow.onRead();
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    if (!this.complete) this.aborted = true;
    this.flow.onDestroy();
    callback(error);
  }

  setTimeout(): this {
    return this;
  }
}
