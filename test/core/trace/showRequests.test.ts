// A request as people see it: without secrets, with its page of the reference, and as a line for curl.
import { expect, test } from 'vitest';
import { commands } from '../../../src/core/commands/commands';
import { findOperation } from '../../../src/core/trace/findOperation';
import { maskSecrets } from '../../../src/core/trace/maskSecrets';
import { referenceOf } from '../../../src/core/trace/referenceOf';
import { writeCurl } from '../../../src/core/trace/writeCurl';
import { writeRequestPath } from '../../../src/core/trace/writeRequestPath';
import { build } from './build';

test('secrets give way to dots wherever they stand', () => {
  const body = {
    username: 'ana', password: 'hunter2', identitytoken: 'abc', SecretID: 'kept',
    Env: ['POSTGRES_PASSWORD=hunter2', 'API_KEY=abc', 'GITHUB_TOKEN=abc', 'HOME=/root'],
    Cmd: ['login', '--password', 'hunter2', '--token=abc', 'https://ana:hunter2@example.org/'],
    JoinTokens: { Worker: 'SWMTKN-1', Manager: 'SWMTKN-2' },
  };
  expect(maskSecrets(body, 10_000)).toEqual({
    username: 'ana', password: '•••', identitytoken: '•••', SecretID: 'kept',
    Env: ['POSTGRES_PASSWORD=•••', 'API_KEY=•••', 'GITHUB_TOKEN=•••', 'HOME=/root'],
    Cmd: ['login', '--password', '•••', '--token=•••', 'https://ana:•••@example.org/'],
    JoinTokens: '•••',
  });
});

test('secrets in headers, build arguments and secrets of a swarm', () => {
  const request = build('POST /build?buildargs={"NPM_TOKEN":"abc","WHO":"ana"}', {}, { headers: { 'X-Registry-Config': 'eyJ', 'content-type': 'application/x-tar' } });
  expect(request.query).toEqual([['buildargs', '{"NPM_TOKEN":"•••","WHO":"ana"}']]);
  expect(request.headers).toEqual([['X-Registry-Config', '•••'], ['content-type', 'application/x-tar']]);
  expect(build('POST /secrets/create', {}, { body: { Name: 'key', Data: 'c2VjcmV0' } }).body).toEqual({ Name: 'key', Data: '•••' });
});

test('what is long is cut', () => {
  const value = maskSecrets(Array.from({ length: 10_000 }, (_, index) => ({ Id: `${index}`.repeat(10) })), 2000);
  expect(JSON.stringify(value).length).toBeLessThan(6000);
  expect(JSON.stringify(value)).toContain('…');
  expect(maskSecrets('x'.repeat(5000), 100)).toHaveLength(97);
});

test('every request of the commands’ own examples has its page in the reference', () => {
  const lines = commands
    .flatMap(({ examples }) => examples)
    .flatMap(({ requests }) => requests)
    // A node whose id the example's engine leaves out.
    .map((line) => line.replace('/nodes/update', '/nodes/ID/update'));
  const unknown = lines.filter((line) => {
    const [method = '', target = ''] = line.split(' ');
    return findOperation(method, (target.split('?')[0] ?? '').replace(/\bID\b/g, 'c0ffee')) === null;
  });
  expect(unknown).toEqual([]);
});

test('links lead to the operation, and to the version where the operation is not known', () => {
  expect(referenceOf('POST', '/containers/create', '1.47')).toBe('https://docs.docker.com/reference/api/engine/version/v1.47/#tag/Container/operation/ContainerCreate');
  expect(referenceOf('GET', '/images/ghcr.io/ana/timer:2/json', '1.41')).toBe('https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Image/operation/ImageInspect');
  expect(referenceOf('POST', '/grpc', '1.47')).toBe('https://docs.docker.com/reference/api/engine/version/v1.47/');
  expect(referenceOf('GET', '/info', '')).toBe('https://docs.docker.com/reference/api/engine/');
});

test('a line for curl', () => {
  expect(writeCurl(build('GET /containers/json?all=1&filters={"name":{"web":true}}'))).toBe(
    `curl --unix-socket /var/run/docker.sock 'http://localhost/v1.47/containers/json?all=1&filters=%7B%22name%22%3A%7B%22web%22%3Atrue%7D%7D'`,
  );
  expect(writeCurl(build('POST /containers/create?name=web', {}, { body: { Image: 'nginx', Env: ['A_TOKEN=x'] } }))).toBe(
    `curl --unix-socket /var/run/docker.sock -X POST -H 'Content-Type: application/json' -d '{"Image":"nginx","Env":["A_TOKEN=•••"]}' 'http://localhost/v1.47/containers/create?name=web'`,
  );
  expect(writeCurl({ ...build('DELETE /volumes/x'), address: 'tcp://10.0.0.2:2375' })).toBe('curl -X DELETE http://10.0.0.2:2375/v1.47/volumes/x');
});

test('a path for people', () => {
  expect(writeRequestPath(build('GET /containers/json?all=1&filters={"status":{"exited":true}}'))).toBe('/containers/json?all=1&filters={"status":{"exited":true}}');
});
