// The workbench's server lets nobody in without the token, and nothing out of the folders and endpoints that it was given.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveWorkbench } from './server/serveWorkbench';
import type { Workbench } from './server/Workbench';

const folder = mkdtempSync(join(tmpdir(), 'workbench-server-'));
const vault = join(folder, 'vault');
const page = join(folder, 'page');
const plugin = join(folder, 'plugin');
const engine = http.createServer((request, response) => {
  if (request.url === '/stream') for (let index = 0; index < 64; index += 1) response.write(Buffer.alloc(65_536, index));
  request.pipe(response);
});
engine.on('upgrade', (_request, socket) => {
  socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n');
  socket.pipe(socket);
});

let served: Workbench;
let token: string;
let origin: string;

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function ask(path: string, { method = 'POST', headers = {}, body = '' }: Asked = {}): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = http.request(`${origin}${path}`, { method, headers: { 'x-workbench-token': token, ...headers } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

function openTunnel(query = `?token=${token}`, headers: Record<string, string> = {}): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/tunnel${query}`, { headers });
    socket.on('open', () => resolve(socket));
    socket.on('error', reject);
  });
}

beforeAll(async () => {
  for (const path of [vault, page, plugin]) mkdirSync(path, { recursive: true });
  writeFileSync(join(vault, 'Note.md'), '# Note\n');
  symlinkSync('/etc', join(vault, 'outside'));
  writeFileSync(join(plugin, 'manifest.json'), '{"id":"some-plugin"}');
  writeFileSync(join(plugin, 'main.js'), '');
  await new Promise<void>((resolve) => engine.listen(join(folder, 'engine.sock'), resolve));
  served = await serveWorkbench({ vault, page, plugins: [plugin], dockerHost: `unix://${join(folder, 'engine.sock')}`, home: folder });
  const url = new URL(served.url);
  token = url.searchParams.get('token') ?? '';
  ({ origin } = url);
});

afterAll(async () => {
  await served.close();
  engine.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('who may ask', () => {
  test('only a page with the token', async () => {
    for (const path of ['/', '/workbench.js', '/api/sync', '/api/vault/list', '/vault/Note.md']) {
      expect(await ask(path, { method: 'GET', headers: { 'x-workbench-token': 'wrong' } })).toMatchObject({ status: 401 });
    }
    await expect(openTunnel('')).rejects.toThrow('401');
  });

  test('no other page, and no other name for this machine', async () => {
    expect(await ask('/api/vault/list', { headers: { origin: 'http://127.0.0.1:1' } })).toMatchObject({ status: 403 });
    expect(await ask('/api/vault/list', { headers: { host: 'evil.example' } })).toMatchObject({ status: 421 });
    await expect(openTunnel(undefined, { origin: 'https://evil.example' })).rejects.toThrow('403');
  });
});

describe('the vault', () => {
  test('is a copy: what is written never reaches the original', async () => {
    expect((await ask('/api/vault/write?path=Note.md', { body: 'changed' })).status).toBe(200);
    expect(readFileSync(join(served.vaultPath, 'Note.md'), 'utf8')).toBe('changed');
    expect(readFileSync(join(vault, 'Note.md'), 'utf8')).toBe('# Note\n');
  });

  test('is not left, by dots, by absolute paths, or by links', async () => {
    for (const path of ['../page', '..%2F..%2Fetc/passwd', '/etc/passwd', 'outside/passwd', 'a/../../plugin/main.js']) {
      expect((await ask(`/api/vault/read?path=${path}`)).text, path).toMatch(/EACCES|ENOENT/);
      expect((await ask(`/api/vault/write?path=${path}`, { body: 'x' })).text, path).toMatch(/EACCES|ENOENT/);
    }
    expect((await ask('/vault/..%2F..%2Fpage', { method: 'GET' })).status).toBe(400);
    expect(readFileSync(join(plugin, 'main.js'), 'utf8')).toBe('');
  });
});

describe('node’s synchronous calls', () => {
  const call = async (name: string, ...args: string[]): Promise<string> => (await ask('/api/sync', { body: JSON.stringify({ call: name, args }) })).text;

  test('read the vault and the docker folder, and write the vault alone', async () => {
    mkdirSync(join(folder, '.docker'));
    writeFileSync(join(folder, '.docker/config.json'), '{}');
    expect(await call('read', join(folder, '.docker/config.json'))).toBe('{"value":"e30="}');
    expect(await call('write', join(folder, '.docker/config.json'), 'e30=')).toContain('EACCES');
    expect(await call('read', '/etc/passwd')).toContain('EACCES');
    expect(await call('read', join(served.vaultPath, 'outside/passwd'))).toContain('EACCES');
    expect(await call('exists', '/etc/passwd')).toBe('{"value":false}');
    expect(await call('__proto__', 'x')).toContain('EPERM');
  });

  test('see the engine under test behind the default socket', async () => {
    expect(await call('exists', '/var/run/docker.sock')).toBe('{"value":true}');
    expect(await call('stat', '/var/run/docker.sock')).toContain('"kind":"socket"');
  });
});

describe('a tunnel', () => {
  const open = (endpoint: object, more: object = {}): string => JSON.stringify({ type: 'request', endpoint, method: 'POST', path: '/', headers: {}, isFlushed: false, ...more });
  const messages = (socket: WebSocket, count: number): Promise<string[]> =>
    new Promise((resolve) => {
      const seen: string[] = [];
      socket.on('message', (data: Buffer, isBinary) => {
        seen.push(isBinary ? `${data.length} bytes` : data.toString());
        if (seen.length === count) resolve(seen);
      });
    });

  test('carries a request and its answer to the engine', async () => {
    const socket = await openTunnel();
    const seen = messages(socket, 3);
    socket.send(open({ socketPath: '/var/run/docker.sock' }));
    socket.send(Buffer.from('hello'));
    socket.send('{"type":"end"}');
    const [head, ...rest] = await seen;
    expect(JSON.parse(head ?? '')).toMatchObject({ type: 'response', status: 200 });
    expect(rest).toEqual(['5 bytes', '{"type":"end"}']);
  });

  test('carries an upgraded connection both ways', async () => {
    const socket = await openTunnel();
    const seen = messages(socket, 2);
    socket.send(open({ socketPath: '/var/run/docker.sock' }, { headers: { Connection: 'Upgrade', Upgrade: 'tcp' } }));
    socket.send('{"type":"end"}');
    await new Promise((resolve) => socket.once('message', resolve));
    socket.send(Buffer.from('typed'));
    expect((await seen)[1]).toBe('5 bytes');
    socket.terminate();
  });

  test('holds the engine back while the page does not read', async () => {
    const socket = await openTunnel();
    let bytes = 0;
    socket.on('message', (data: Buffer, isBinary) => {
      if (isBinary) bytes += data.length;
    });
    socket.send(open({ socketPath: '/var/run/docker.sock' }, { path: '/stream' }));
    socket.send('{"type":"end"}');
    await expect.poll(() => bytes).toBeGreaterThan(1 << 20);
    const held = bytes;
    expect(held).toBeLessThan(2 << 20);
    socket.send(JSON.stringify({ type: 'ack', bytes: held }));
    await expect.poll(() => bytes).toBeGreaterThan(held);
    socket.terminate();
  });

  test('goes to no other endpoint', async () => {
    for (const endpoint of [{ host: '127.0.0.1', port: 22 }, { socketPath: join(folder, 'other.sock') }, { host: '169.254.169.254', port: 80 }]) {
      const socket = await openTunnel();
      const seen = messages(socket, 1);
      socket.send(open(endpoint));
      expect((await seen)[0]).toMatch(/EACCES|ENOENT/);
      socket.terminate();
    }
  });
});
