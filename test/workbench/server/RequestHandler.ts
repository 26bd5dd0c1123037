// Answers the page's HTTP requests. Whatever goes wrong is sent as a code and a message, for the page to throw.
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { SyncCalls } from './SyncCalls';
import type { VaultFolder } from './VaultFolder';
import { answerVaultRequest } from './answerVaultRequest';
import { toWireError } from './toWireError';

const LIMIT = 64 << 20; // bytes of a request's body
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

export interface HandlerParts {
  readonly page: string;
  readonly html: string;
  readonly vault: VaultFolder;
  readonly calls: SyncCalls;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > LIMIT) throw new Error('The body is too large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

export class RequestHandler {
  constructor(private readonly parts: HandlerParts) {}

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    try {
      const answer = await this.answer(request, url);
      if (answer === undefined) this.send(response, 404, 'text/plain; charset=utf-8', 'Not found');
      else if (Buffer.isBuffer(answer)) this.send(response, 200, this.typeOf(url), answer);
      else if (typeof answer === 'string') this.send(response, 200, 'text/html; charset=utf-8', answer);
      else this.send(response, 200, 'application/json', JSON.stringify(answer));
    } catch (error) {
      this.send(response, 400, 'application/json', JSON.stringify(toWireError(error)));
    }
  }

  private async answer(request: IncomingMessage, url: URL): Promise<unknown> {
    const path = decodeURIComponent(url.pathname);
    if (path === '/') return this.parts.html;
    if (/^\/workbench\.(js|css|js\.map)$/.test(path)) return readFile(join(this.parts.page, path));
    if (path.startsWith('/vault/')) return this.parts.vault.read(path.slice('/vault/'.length));
    if (path === '/api/sync' && request.method === 'POST') return this.answerSyncCall(await readBody(request));
    if (!path.startsWith('/api/vault/') || request.method !== 'POST') return undefined;
    return answerVaultRequest(this.parts.vault, {
      operation: path.slice('/api/vault/'.length),
      path: url.searchParams.get('path') ?? '',
      target: url.searchParams.get('target') ?? '',
      isRecursive: url.searchParams.get('recursive') === 'true',
      body: await readBody(request),
    });
  }

  /** A call that fails is an answer too: a file that is not there is no fault of the page. */
  private answerSyncCall(body: Buffer): unknown {
    const { call, args } = JSON.parse(body.toString()) as { call: string; args: (string | number | boolean | null)[] };
    try {
      return { value: this.parts.calls.answer(call, args) };
    } catch (error) {
      return toWireError(error);
    }
  }

  private typeOf(url: URL): string {
    return url.pathname.startsWith('/api/') ? 'application/octet-stream' : (TYPES[extname(url.pathname).toLowerCase()] ?? 'application/octet-stream');
  }

  private send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    response.end(body);
  }
}
