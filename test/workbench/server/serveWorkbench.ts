// Serves a vault and the page that hosts the plugin, on loopback only.
import http from 'node:http';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { Endpoints } from './Endpoints';
import { Folders } from './Folders';
import { Gate } from './Gate';
import { RequestHandler } from './RequestHandler';
import { SyncCalls } from './SyncCalls';
import { Tunnel } from './Tunnel';
import { VaultFolder } from './VaultFolder';
import type { Workbench } from './Workbench';
import type { WorkbenchOptions } from './WorkbenchOptions';
import { copyVault } from './copyVault';
import type { VaultCopy } from './copyVault';
import { describeEnvironment } from './describeEnvironment';
import { watchVault } from './watchVault';
import { writePage } from './writePage';

const listen = (server: http.Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

function makeHandler(options: WorkbenchOptions, copy: VaultCopy, endpoints: Endpoints, token: string): RequestHandler {
  const dockerFolder = options.env?.DOCKER_CONFIG ?? join(options.home ?? homedir(), '.docker');
  const writable = new Folders([copy.path]);
  const readable = new Folders([copy.path, dockerFolder]);
  return new RequestHandler({
    page: options.page,
    html: writePage(describeEnvironment(options, copy.path, copy.pluginIds, token)),
    vault: new VaultFolder(copy.path),
    calls: new SyncCalls(readable, writable, endpoints.sockets),
  });
}

function refuseUpgrade(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${http.STATUS_CODES[status] ?? ''}\r\nConnection: close\r\n\r\n`);
}

export async function serveWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const endpoints = new Endpoints(options.dockerHost, options.allowed);
  const copy = await copyVault(options.vault, options.plugins, options.isInPlace ?? false);
  const gate = new Gate();
  const handler = makeHandler(options, copy, endpoints, gate.token);
  const sockets = new WebSocketServer({ noServer: true });
  const watchers = new WebSocketServer({ noServer: true });
  let port = options.port ?? 0;
  const server = http.createServer((request, response) => {
    const status = gate.refuse(request, port);
    if (status === null) void handler.handle(request, response);
    else response.writeHead(status).end();
  });
  server.on('upgrade', (request: http.IncomingMessage, socket: Duplex, head: Buffer) => {
    const status = gate.refuse(request, port);
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const target = path === '/api/tunnel' ? sockets : path === '/api/watch' ? watchers : null;
    if (status !== null || !target) refuseUpgrade(socket, status ?? 404);
    else target.handleUpgrade(request, socket, head, (client) => target.emit('connection', client));
  });
  sockets.on('connection', (client) => new Tunnel(client, endpoints));
  const stopWatching = watchVault(copy.path, (paths) => {
    for (const client of watchers.clients) client.send(JSON.stringify(paths));
  });
  port = await listen(server, port);
  const close = async (): Promise<void> => {
    stopWatching();
    for (const client of [...sockets.clients, ...watchers.clients]) client.terminate();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await copy.remove();
  };
  return { url: `http://127.0.0.1:${port}/?token=${gate.token}`, vaultPath: copy.path, close };
}
