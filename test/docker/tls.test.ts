// A daemon behind TLS, by certificates made for this test alone: shown, checked, and told apart when they do not fit.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { CancelSource } from '../../src/core/commands/Cancel';
import type { Engine } from '../../src/core/commands/Engine';
import { Engines } from '../../src/docker/Engines';
import { makeMachine } from './makeMachine';

const read = (name: string): string => readFileSync(join(import.meta.dirname, 'tls', name), 'utf8');
const never = new CancelSource();
let server: Server;
let port = 0;

beforeAll(async () => {
  const terms = { ca: read('ca.pem'), cert: read('server.pem'), key: read('server-key.pem'), requestCert: true, rejectUnauthorized: true };
  server = createServer(terms, (request, response) => {
    response.writeHead(200, { 'Api-Version': '1.41', 'Content-Type': 'application/json' }).end(request.method === 'HEAD' ? undefined : '{"secure":true}');
  });
  server.on('upgrade', (request, socket) => {
    socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n');
    socket.pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const client = { '/certs/ca.pem': read('ca.pem'), '/certs/cert.pem': read('client.pem'), '/certs/key.pem': read('client-key.pem') };

async function connectWith(files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = { DOCKER_TLS_VERIFY: '1' }): Promise<Engine> {
  const engines = new Engines();
  onTestFinished(() => engines.close());
  return engines.connect({}, makeMachine({ files, env: { DOCKER_HOST: `tcp://127.0.0.1:${port}`, DOCKER_CERT_PATH: '/certs', ...env } }));
}

test('with the right certificates it answers, also to an attach', async () => {
  const engine = await connectWith(client);
  expect((await engine.ask({ method: 'GET', path: '/info' }, never)).json).toEqual({ secure: true });
  const connection = await engine.hijack({ method: 'POST', path: '/containers/x/attach', query: { stream: '1' } }, never);
  await connection.write(new TextEncoder().encode('hola'));
  for await (const chunk of connection.bytes) {
    expect(new TextDecoder().decode(chunk)).toBe('hola');
    break;
  }
});

test('a daemon whose certificate nobody vouches for is refused', async () => {
  const engine = await connectWith({ ...client, '/certs/ca.pem': read('client.pem') });
  await expect(engine.ask({ method: 'GET', path: '/info' }, never)).rejects.toMatchObject({ kind: 'unreachable', reason: 'tls' });
});

test('with DOCKER_TLS alone it is not checked', async () => {
  const engine = await connectWith({ ...client, '/certs/ca.pem': read('client.pem') }, { DOCKER_TLS: '1' });
  expect((await engine.ask({ method: 'GET', path: '/info' }, never)).status).toBe(200);
});

test('without a certificate of our own the daemon refuses us', async () => {
  const engine = await connectWith({ '/certs/ca.pem': read('ca.pem') });
  await expect(engine.ask({ method: 'GET', path: '/info' }, never)).rejects.toMatchObject({ kind: expect.stringMatching(/unreachable|broken/) as string });
});

test('without TLS at all something is told of TLS', async () => {
  const engines = new Engines();
  onTestFinished(() => engines.close());
  const engine = await engines.connect({ host: `tcp://127.0.0.1:${port}` }, makeMachine());
  await expect(engine.ask({ method: 'GET', path: '/info' }, never)).rejects.toMatchObject({ kind: 'broken' });
});
