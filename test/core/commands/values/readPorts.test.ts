// Published ports as the CLI reads them.
import { expect, test } from 'vitest';
import { readPorts } from '../../../../src/core/commands/values/readPorts';

const bindings = (...published: string[]): unknown => {
  const ports = readPorts(published, []);
  return ports.ok ? Object.fromEntries(Object.entries(ports.value.bindings).map(([port, list]) => [port, list.map(({ HostIp, HostPort }) => `${HostIp}|${HostPort}`)])) : ports.problem;
};

test.each([
  ['80', { '80/tcp': ['|'] }],
  ['8080:80', { '80/tcp': ['|8080'] }],
  [':80', { '80/tcp': ['|'] }],
  ['127.0.0.1:8080:80', { '80/tcp': ['127.0.0.1|8080'] }],
  ['127.0.0.1::80', { '80/tcp': ['127.0.0.1|'] }],
  ['[::1]:8080:80', { '80/tcp': ['::1|8080'] }],
  ['::1:8080:80', { '80/tcp': ['::1|8080'] }],
  ['53:53/UDP', { '53/udp': ['|53'] }],
  ['8000-8002:80-82', { '80/tcp': ['|8000'], '81/tcp': ['|8001'], '82/tcp': ['|8002'] }],
  ['8000-8010:80', { '80/tcp': ['|8000-8010'] }],
  ['published=8080,target=80', { '80/tcp': ['|8080'] }],
  ['target=80,protocol=udp', { '80/udp': ['|'] }],
])('%s', (text, expected) => {
  expect(bindings(text)).toEqual(expected);
});

test.each([
  ['abc:80', 'invalid hostPort: abc'],
  ['8080:abc', 'invalid containerPort: abc'],
  ['70000:80', 'invalid hostPort: 70000'],
  ['8000-8002:80-81', 'invalid ranges specified for container and host Ports: 80-81 and 8000-8002'],
  ['8002-8000:80', 'invalid hostPort: 8002-8000'],
  ['8080:80/http', 'invalid proto: http'],
  ['localhost:8080:80', 'invalid IP address: localhost'],
  ['80:80:80:80', 'invalid IP address: 80:80'],
  ['[::1:80:80', "invalid IP address [::1: address [::1:: missing ']' in address"],
  ['', 'no port specified: <empty>'],
  ['80:', 'no port specified: 80:<empty>'],
  ['published=8080', 'no port specified: 8080:/tcp<empty>'],
  ['a=,b', "invalid publish opts format (should be name=value but got 'b')"],
])('%s is refused', (text, problem) => {
  expect(bindings(text)).toBe(problem);
});

test('one port may be published twice', () => {
  expect(bindings('80:80', '81:80')).toEqual({ '80/tcp': ['|80', '|81'] });
});

test('exposed ports need no host', () => {
  const ports = readPorts(['80:80'], ['90-91/udp', '80']);
  expect(ports.ok && Object.keys(ports.value.exposed)).toEqual(['80/tcp', '90/udp', '91/udp']);
  expect(readPorts([], ['80:80'])).toMatchObject({ problem: 'invalid port format for --expose: 80:80' });
});
