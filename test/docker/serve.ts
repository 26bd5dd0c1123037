// A daemon for tests: an HTTP server on a unix socket of its own that answers as the test says and keeps what it was sent.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Counts connections: two requests of one number shared theirs. */
  readonly connection: number;
}

export interface Served {
  readonly address: string;
  readonly server: Server;
  readonly sent: Sent[];
  /** Connections that are open now. */
  readonly open: Set<Socket>;
}

/** `/_ping` is answered as a daemon of API 1.41 does, unless `answer` says it did. */
export async function serve(answer: (request: IncomingMessage, response: ServerResponse, body: string) => boolean | undefined): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'docker-notebook-unit-'));
  const sent: Sent[] = [];
  const open = new Set<Socket>();
  const numbers = new WeakMap<Socket, number>();
  let connections = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      sent.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body, connection: numbers.get(request.socket) ?? 0 });
      if (answer(request, response, body)) return;
      if (request.url === '/_ping') response.writeHead(200, { 'Api-Version': '1.41', OSType: 'linux' }).end(request.method === 'HEAD' ? undefined : 'OK');
      else if (!response.headersSent) response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
    });
  });
  server.on('connection', (socket) => {
    numbers.set(socket, ++connections);
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  const path = join(folder, 'd.sock');
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { address: `unix://${path}`, server, sent, open };
}
