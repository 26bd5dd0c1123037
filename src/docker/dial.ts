// Sends one request through dockerode's modem and hands out what came back, unread: the response, or the socket of an upgrade.
import type { IncomingMessage } from 'node:http';
import { Readable, type Duplex } from 'node:stream';
import type { DialOptions, Modem } from 'dockerode';
import type { EngineRequest } from '../core/commands/Engine';

export type Reply = IncomingMessage | Duplex;

export interface DialTerms {
  readonly isHijack: boolean;
  readonly signal: AbortSignal;
}

// The modem turns any status that is not listed into an error that drops headers and body: list all, and judge them here.
const everyStatus: Readonly<Record<number, boolean>> = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [index + 100, true]));

/** `path` begins with its version. Rejects with Node's error where no answer comes. */
export function dial(modem: Modem, path: string, request: EngineRequest, terms: DialTerms): Promise<Reply> {
  const query = request.query ?? {};
  const hasQuery = Object.keys(query).length > 0;
  const file = toFile(request);
  const options: DialOptions = {
    path: hasQuery ? `${path}?` : path,
    method: request.method,
    headers: toHeaders(request, file !== undefined),
    // Anything else in `options` the modem would write into the URL, bodies and the secrets in them included.
    ...(hasQuery ? { options: { _query: query } } : {}),
    file,
    isStream: true,
    hijack: terms.isHijack,
    statusCodes: everyStatus,
    abortSignal: terms.signal,
  };
  return new Promise((resolve, reject) => {
    const forget = (): void => {
      if (file instanceof Readable) file.destroy();
    };
    modem.dial(options, (error, result) => {
      if (result) {
        result.once('close', forget);
        resolve(result);
        return;
      }
      forget();
      reject(error instanceof Error ? error : new Error(String(error)));
    });
  });
}

// As a Buffer a body goes out whole, with its length, and an empty one ends the request at once: a chunked end could land in the
// standard input of an attached container.
function toFile({ method, body, upload }: EngineRequest): Buffer | Readable | undefined {
  if (upload) return Readable.from(upload, { objectMode: false });
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (body !== undefined) return Buffer.from(JSON.stringify(body));
  return method === 'POST' || method === 'PUT' ? Buffer.alloc(0) : undefined;
}

function toHeaders(request: EngineRequest, hasBody: boolean): Record<string, string> {
  const given = Object.entries(request.headers ?? {});
  const isType = ([name]: readonly [string, string]): boolean => name.toLowerCase() === 'content-type';
  const headers = Object.fromEntries(given.filter((entry) => !isType(entry)));
  if (!hasBody) return headers;
  return { ...headers, 'Content-Type': given.find(isType)?.[1] ?? usualType(request) };
}

function usualType({ body, upload }: EngineRequest): string {
  if (upload || body instanceof Uint8Array) return 'application/x-tar';
  return body === undefined ? 'text/plain' : 'application/json';
}
