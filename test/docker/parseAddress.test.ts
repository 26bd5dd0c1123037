// Docker addresses, as the CLI completes and refuses them.
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/docker/parseAddress';

const textOf = (text: string, platform: 'linux' | 'win32' = 'linux'): string => {
  const address = parseAddress(text, platform);
  return address.ok ? address.value.text : address.problem.message;
};

describe('an address', () => {
  test.each([
    ['unix:///run/d.sock', 'unix:///run/d.sock'],
    ['unix://', 'unix:///var/run/docker.sock'],
    ['tcp://', 'tcp://localhost:2375'],
    ['localhost', 'tcp://localhost:2375'],
    ['10.0.0.5:2376', 'tcp://10.0.0.5:2376'],
    ['tcp://lab.example', 'tcp://lab.example:2375'],
    ['tcp://127.0.0.1:1/base/', 'tcp://127.0.0.1:1/base/'],
    ['tcp://[::1]:2375', 'tcp://[::1]:2375'],
    ['  tcp://lab:1  ', 'tcp://lab:1'],
  ])('%s is %s', (text, whole) => {
    expect(textOf(text)).toBe(whole);
  });

  test('a path before the API loses its last slash', () => {
    expect(parseAddress('tcp://proxy:80/docker/', 'linux')).toMatchObject({ ok: true, value: { transport: { basePath: '/docker' } } });
  });

  test.each([
    ['foo://x', 'Failed to initialize: unable to resolve docker endpoint: invalid bind address format: foo://x'],
    ['http://localhost:1', 'Failed to initialize: unable to resolve docker endpoint: invalid bind address format: http://localhost:1'],
    ['tcp://localhost:x', 'Failed to initialize: unable to resolve docker endpoint: invalid bind address format: tcp://localhost:x'],
    ['npipe:////./pipe/docker_engine', 'Failed to initialize: protocol not available'],
    ['tcp://localhost:99999', 'error during connect: dial tcp: address 99999: invalid port'],
  ])('%s is refused', (text, message) => {
    expect(textOf(text)).toBe(message);
  });

  test('of ssh is refused, without a process to carry it', () => {
    expect(parseAddress('ssh://ana@lab', 'linux')).toMatchObject({ ok: false, problem: { kind: 'unsupported', reason: 'ssh' } });
  });
});

describe('a pipe on Windows', () => {
  test.each(['npipe:////./pipe/docker_engine', 'npipe://\\\\.\\pipe\\docker_engine', 'npipe://'])('%s opens as //./pipe/docker_engine', (text) => {
    expect(parseAddress(text, 'win32')).toMatchObject({ ok: true, value: { transport: { kind: 'socket', path: '//./pipe/docker_engine' } } });
  });
});
