// Ports of this machine as a check asks them: servers that speak HTTP, servers that do not, and nobody at all.
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { PortAnswer } from '../../src/core/checks/PortProbe';
import { CancelSource } from '../../src/core/commands/Cancel';
import { findProbedHost } from '../../src/docker/findProbedHost';
import { NodePortProbe } from '../../src/docker/NodePortProbe';

/** The port that it listens at, on loopback only, until the test is over. */
async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return portOf(server);
}

function portOf(server: Server): number {
  const address = server.address() as AddressInfo;
  return address.port;
}

/** A port that was free a moment ago. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

function ask(port: number, { path = '/', cancel = new CancelSource() } = {}): Promise<PortAnswer> {
  return new NodePortProbe({ after: (milliseconds, work) => setTimeout(work, milliseconds) }).ask({ engineAddress: 'unix:///var/run/docker.sock', port, path }, cancel);
}

describe('a server that speaks HTTP', () => {
  test('answers with its status and text, whatever the status is', async () => {
    const port = await listen(createHttpServer((request, response) => response.writeHead(request.url === '/salud' ? 200 : 404).end(`aquí ${request.url ?? ''}`)));
    expect(await ask(port)).toEqual({ kind: 'http', status: 404, text: 'aquí /' });
    expect(await ask(port, { path: '/salud' })).toEqual({ kind: 'http', status: 200, text: 'aquí /salud' });
  });

  test('is asked for a path with accents as browsers ask for it', async () => {
    const port = await listen(createHttpServer((request, response) => response.end(request.url)));
    expect(await ask(port, { path: '/página 1' })).toEqual({ kind: 'http', status: 200, text: '/p%C3%A1gina%201' });
  });
});

describe('a server that does not', () => {
  test('is open where it speaks first', async () => {
    expect(await ask(await listen(createServer((socket) => socket.write('220 correo listo\r\n'))))).toEqual({ kind: 'open' });
  });

  test('is open where it leaves when it is spoken to in HTTP', async () => {
    expect(await ask(await listen(createServer((socket) => socket.once('data', () => socket.destroy()))))).toEqual({ kind: 'open' });
  });

  test('is open where it says nothing at all', async () => {
    expect(await ask(await listen(createServer(() => undefined)))).toEqual({ kind: 'open' });
  });
});

describe('nobody', () => {
  test('a port where nothing listens is refused', async () => {
    expect(await ask(await findFreePort())).toEqual({ kind: 'silent', why: 'refused' });
  });

  test('a connection that is closed at once is to nobody', async () => {
    expect(await ask(await listen(createServer((socket) => socket.destroy())))).toEqual({ kind: 'silent', why: 'hung-up' });
  });

  test('what begins to listen a moment later is waited for', async () => {
    const port = await findFreePort();
    const answer = ask(port);
    const server = createHttpServer((_request, response) => response.end('ya'));
    // The first question is out before anybody listens.
    await new Promise((resolve) => setImmediate(resolve));
    server.listen(port, '127.0.0.1');
    onTestFinished(() => void server.close());
    expect(await answer).toEqual({ kind: 'http', status: 200, text: 'ya' });
  });
});

describe('who no longer wants to know', () => {
  test('gets an answer although the server gives none', async () => {
    const cancel = new CancelSource();
    const port = await listen(createServer(() => cancel.cancel()));
    expect(await ask(port, { cancel })).toEqual({ kind: 'silent', why: 'cancelled' });
  });

  test('opens no connection when it is withdrawn before', async () => {
    const cancel = new CancelSource();
    cancel.cancel();
    expect(await ask(await findFreePort(), { cancel })).toEqual({ kind: 'silent', why: 'cancelled' });
  });
});

test('the machine that is asked is that of the engine, and this one where the engine is reached by a socket', () => {
  const hosts = ['unix:///var/run/docker.sock', 'npipe:////./pipe/docker_engine', 'tcp://lab.example:2376', 'tcp://[fd00::1]:2375', 'tcp://0.0.0.0:2375'].map(findProbedHost);
  expect(hosts).toEqual(['127.0.0.1', '127.0.0.1', 'lab.example', 'fd00::1', '127.0.0.1']);
});
