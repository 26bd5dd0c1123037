// Failures in the CLI's own words: of a connection that does not come about, and of a daemon that refuses.
import { describe, expect, test } from 'vitest';
import type { EngineRequest } from '../../src/core/commands/Engine';
import type { Endpoint } from '../../src/docker/Endpoint';
import { toEngineError } from '../../src/docker/toEngineError';
import { toStatusError } from '../../src/docker/toStatusError';

const socket: Endpoint = { address: 'unix:///run/d.sock', transport: { kind: 'socket', path: '/run/d.sock' }, origin: 'default', apiVersion: null };
const pipe: Endpoint = { ...socket, address: 'npipe:////./pipe/docker_engine', transport: { kind: 'socket', path: '//./pipe/docker_engine' } };
const tcp: Endpoint = { ...socket, address: 'tcp://lab:2375', transport: { kind: 'tcp', host: 'lab', port: 2375, basePath: '', tls: null } };
const list: EngineRequest = { method: 'GET', path: '/containers/json', query: { all: '1', filters: '{"name":{"x":true}}' } };

const failed = (code: string, extra: object = {}): Error => Object.assign(new Error(`${code} lab`), { code, ...extra });
const tell = (error: unknown, endpoint = socket): { kind: string; reason: string; message: string } => {
  const { kind, reason, message } = toEngineError(error, endpoint, '/v1.50/containers/json', list);
  return { kind, reason, message };
};

describe('a connection', () => {
  test('to a socket that is not there', () => {
    expect(tell(failed('ENOENT', { syscall: 'connect' }))).toEqual({
      kind: 'unreachable',
      reason: 'no-socket',
      message: 'Cannot connect to the Docker daemon at unix:///run/d.sock. Is the docker daemon running?',
    });
  });

  test('to a socket that nobody listens on', () => {
    expect(tell(failed('ECONNREFUSED', { syscall: 'connect' }))).toMatchObject({ kind: 'unreachable', reason: 'refused' });
  });

  test('to a socket that this user may not open', () => {
    expect(tell(failed('EACCES', { syscall: 'connect' }))).toMatchObject({
      kind: 'denied',
      message:
        'permission denied while trying to connect to the Docker daemon socket at unix:///run/d.sock: Get "http://%2Frun%2Fd.sock/v1.50/containers/json?all=1&filters=%7B%22name%22%3A%7B%22x%22%3Atrue%7D%7D": dial unix /run/d.sock: connect: permission denied',
    });
  });

  test('to a pipe that is not there', () => {
    const { message, reason } = tell(failed('ENOENT', { syscall: 'connect' }), pipe);
    expect(reason).toBe('no-socket');
    expect(message).toMatch(/^error during connect: this error may indicate that the docker daemon is not running: Get "http:.*open \/\/\.\/pipe\/docker_engine: The system cannot find the file specified\.$/);
  });

  test('to a host that is not known', () => {
    expect(tell(failed('ENOTFOUND', { message: 'getaddrinfo ENOTFOUND lab' }), tcp)).toEqual({
      kind: 'unreachable',
      reason: 'unknown-host',
      message:
        'error during connect: Get "http://lab:2375/v1.50/containers/json?all=1&filters=%7B%22name%22%3A%7B%22x%22%3Atrue%7D%7D": dial tcp: lookup lab: no such host',
    });
  });

  test('to a port that nobody listens on', () => {
    expect(tell(failed('ECONNREFUSED', { syscall: 'connect' }), tcp).message).toBe('Cannot connect to the Docker daemon at tcp://lab:2375. Is the docker daemon running?');
  });

  test('that is cut before an answer', () => {
    expect(tell(failed('ECONNRESET'))).toMatchObject({ kind: 'broken', message: expect.stringMatching(/^error during connect: Get ".*": EOF$/) as string });
  });

  test('to something that does not speak HTTP', () => {
    expect(tell(failed('HPE_INVALID_CONSTANT'))).toMatchObject({ kind: 'broken', reason: 'tls' });
  });

  test('with a certificate that nobody vouches for', () => {
    expect(tell(failed('SELF_SIGNED_CERT_IN_CHAIN'), tcp)).toMatchObject({ kind: 'unreachable', reason: 'tls' });
  });
});

describe('a daemon that refuses', () => {
  const refusal = { status: 404, statusText: 'Not Found', contentType: 'application/json', text: '{"message":"No such container: x\\n"}', url: 'http://%2Fd/v1.41/x' };

  test.each([
    [400, 'badRequest'],
    [401, 'unauthorized'],
    [403, 'unauthorized'],
    [404, 'notFound'],
    [409, 'conflict'],
    [500, 'server'],
    [503, 'server'],
  ])('by %s is %s', (status, kind) => {
    expect(toStatusError({ ...refusal, status })).toMatchObject({ kind, status, message: 'No such container: x' });
  });

  test('in plain text is quoted as it is', () => {
    expect(toStatusError({ ...refusal, contentType: 'text/html', text: '<html>bad</html>\n' }).message).toBe('<html>bad</html>');
  });

  test('without a word is told by its status and the URL', () => {
    expect(toStatusError({ ...refusal, text: '' }).message).toBe(
      'request returned 404 Not Found for API route and version http://%2Fd/v1.41/x, check if the server supports the requested API version',
    );
    expect(toStatusError({ ...refusal, text: '{}' }).message).toBe('API returned a 404 (Not Found) but provided no error-message');
  });

  test('in broken JSON is told as such', () => {
    expect(toStatusError({ ...refusal, text: '{oo' }).message).toContain('Error reading JSON');
  });
});
