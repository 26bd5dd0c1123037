// Node's modules as the page has them, compared with node's own where both can answer.
import { createHash } from 'node:crypto';
import { format as nodeFormat } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { Sha256 } from './node/crypto/Sha256';
import { IncomingMessage } from './node/http/IncomingMessage';
import { RequestHeaders } from './node/http/RequestHeaders';
import { readRequestArguments } from './node/http/RequestOptions';
import { TunnelSocket } from './node/http/TunnelSocket';
import { toEndpoint } from './node/http/toEndpoint';
import { makeQuerystring, makeUrl } from './node/makeUrl';
import { makeUtil } from './node/makeUtil';
import { parseEndpoint } from './server/Endpoint';

test('sha256 is sha256, at every length around a block', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const text = 'ñ'.repeat(length);
    expect(new Sha256().update(text).digest('hex')).toBe(createHash('sha256').update(text).digest('hex'));
  }
  expect(new Sha256().update('a').update(Buffer.from('b')).digest()).toEqual(createHash('sha256').update('ab').digest());
});

test('util.format fills marks as node does', () => {
  const { format } = makeUtil() as { format: typeof nodeFormat };
  for (const args of [['%s is %d', 'one', 1], ['100%%', 'more'], ['no marks', 2], ['%s']] as [string, ...unknown[]][]) expect(format(...args)).toBe(nodeFormat(...args));
});

test('urls are taken apart and put together as libraries of the engine need', () => {
  const { format, parse } = makeUrl() as { readonly format: (value: object) => string; readonly parse: (text: string) => Record<string, unknown> };
  expect(parse('tcp://192.168.1.2:2375/base?x=1')).toMatchObject({ protocol: 'tcp:', hostname: '192.168.1.2', port: '2375', pathname: '/base', search: '?x=1' });
  expect(format({ protocol: 'http', hostname: 'localhost', port: 80, pathname: '/v1.41/info' })).toBe('http://localhost:80/v1.41/info');
  const { stringify } = makeQuerystring() as { readonly stringify: (query: object) => string };
  expect(stringify({ filters: '{"label":["a=b"]}', all: true, names: ['x', 'y z'] })).toBe('filters=%7B%22label%22%3A%5B%22a%3Db%22%5D%7D&all=true&names=x&names=y%20z');
});

describe('http', () => {
  test('takes its arguments in all their forms', () => {
    const callback = (): void => undefined;
    expect(readRequestArguments(['http://u:p@host:8080/path?q', { method: 'POST' }, callback])).toEqual({
      options: { protocol: 'http:', hostname: 'host', port: '8080', path: '/path?q', auth: 'u:p', method: 'POST' },
      callback,
    });
    expect(toEndpoint({ socketPath: '/var/run/docker.sock', host: 'ignored' })).toEqual({ socketPath: '/var/run/docker.sock' });
    expect(toEndpoint({ hostname: '[::1]', port: '2375' })).toEqual({ host: '::1', port: 2375 });
  });

  test('headers keep their case and are found in any', () => {
    const headers = new RequestHeaders({ headers: { 'X-Registry-Auth': 'secret', Accept: ['a', 'b'] } }, { socketPath: '/x' });
    expect(headers.get('x-registry-auth')).toBe('secret');
    headers.remove('ACCEPT');
    expect(headers.all()).toEqual({ 'X-Registry-Auth': 'secret', Host: 'localhost' });
  });

  test('headers of an answer are joined as node joins them', () => {
    const rawHeaders = ['Content-Type', 'text/plain', 'content-type', 'ignored', 'Set-Cookie', 'a', 'Set-Cookie', 'b', 'Via', 'one', 'Via', 'two'];
    const answer = new IncomingMessage({ status: 200, message: 'OK', rawHeaders }, null, { onRead: () => undefined, onDestroy: () => undefined });
    expect(answer.headers).toEqual({ 'content-type': 'text/plain', 'set-cookie': ['a', 'b'], via: 'one, two' });
  });
});

test('a socket whose other end is gone gives all that came, then closes', async () => {
  vi.stubGlobal('window', globalThis);
  const socket = new TunnelSocket();
  const pieces = Array.from({ length: 64 }, (_, index) => Buffer.alloc(4096, index));
  for (const piece of pieces) socket.onData(piece);
  socket.onEnd();
  socket.onClosed();
  const read: Buffer[] = [];
  for await (const piece of socket as AsyncIterable<Buffer>) {
    read.push(piece);
    await new Promise(setImmediate);
  }
  expect(Buffer.concat(read)).toEqual(Buffer.concat(pieces));
  expect(socket.destroyed).toBe(true);
  vi.unstubAllGlobals();
});

test('endpoints are read as DOCKER_HOST writes them', () => {
  expect(parseEndpoint('unix:///run/docker.sock')).toEqual({ socketPath: '/run/docker.sock' });
  expect(parseEndpoint('tcp://[::1]:2375')).toEqual({ host: '::1', port: 2375 });
  expect(parseEndpoint('ssh://host')).toBeNull();
});
