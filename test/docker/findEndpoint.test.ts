// Where the daemon is found: the CLI's order, its refusals, and the sockets of other engines where nothing else is said.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { EndpointChoice } from '../../src/core/commands/EndpointChoice';
import { findEndpoint } from '../../src/docker/findEndpoint';
import type { Machine } from '../../src/docker/Machine';
import { makeContext, makeMachine } from './makeMachine';

function addressOn(machine: Machine, choice: EndpointChoice = {}): string {
  const endpoint = findEndpoint(machine, choice);
  return endpoint.ok ? endpoint.value.address : endpoint.problem.message;
}

describe('the order', () => {
  const files = {
    ...makeContext('colima', 'unix:///home/ana/.colima/default/docker.sock'),
    ...makeContext('lab', 'tcp://lab.example:2375'),
    '/home/ana/.docker/config.json': '{"currentContext":"colima"}',
    '/var/run/docker.sock': '',
  };

  test('-c wins over everything', () => {
    expect(addressOn(makeMachine({ files, env: { DOCKER_HOST: 'tcp://other:1', DOCKER_CONTEXT: 'colima' } }), { context: 'lab' })).toBe('tcp://lab.example:2375');
  });

  test('-H wins over the environment and the contexts', () => {
    expect(addressOn(makeMachine({ files, env: { DOCKER_HOST: 'tcp://other:1' } }), { host: 'unix:///tmp/d.sock' })).toBe('unix:///tmp/d.sock');
  });

  test('DOCKER_HOST wins over DOCKER_CONTEXT', () => {
    expect(addressOn(makeMachine({ files, env: { DOCKER_HOST: 'tcp://other:1', DOCKER_CONTEXT: 'lab' } }))).toBe('tcp://other:1');
  });

  test('an empty DOCKER_HOST is none', () => {
    expect(addressOn(makeMachine({ files, env: { DOCKER_HOST: '', DOCKER_CONTEXT: 'lab' } }))).toBe('tcp://lab.example:2375');
  });

  test('DOCKER_CONTEXT wins over the current context of config.json', () => {
    expect(addressOn(makeMachine({ files, env: { DOCKER_CONTEXT: 'lab' } }))).toBe('tcp://lab.example:2375');
  });

  test('the current context wins over the default socket', () => {
    expect(addressOn(makeMachine({ files }))).toBe('unix:///home/ana/.colima/default/docker.sock');
  });

  test('the context called default is the environment, then the default socket', () => {
    expect(addressOn(makeMachine({ files, env: { DOCKER_CONTEXT: 'lab' } }), { context: 'default' })).toBe('unix:///var/run/docker.sock');
    expect(addressOn(makeMachine({ files, env: { DOCKER_HOST: 'tcp://other:1' } }), { context: 'default' })).toBe('tcp://other:1');
  });

  test('-H and -c together are refused', () => {
    expect(addressOn(makeMachine(), { host: 'tcp://a', context: 'b' })).toBe('conflicting options: cannot specify both --host and --context');
  });

  test('DOCKER_CONFIG moves config.json and the contexts, --config moves them once more', () => {
    const moved = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('/home/ana/.docker', '/etc/dk'), text]));
    expect(addressOn(makeMachine({ files: moved, env: { DOCKER_CONFIG: '/etc/dk' } }))).toBe('unix:///home/ana/.colima/default/docker.sock');
    expect(addressOn(makeMachine({ files: moved, env: { DOCKER_CONFIG: '/nowhere' } }), { configFolder: '/etc/dk' })).toBe('unix:///home/ana/.colima/default/docker.sock');
  });
});

describe('what cannot be made out', () => {
  test('a context that is not there is told with the file that was sought, as the CLI does', () => {
    const id = createHash('sha256').update('nope').digest('hex');
    expect(addressOn(makeMachine(), { context: 'nope' })).toBe(
      `Failed to initialize: unable to resolve docker endpoint: context "nope": context not found: open /home/ana/.docker/contexts/meta/${id}/meta.json: no such file or directory`,
    );
  });

  test('a broken config.json costs the current context and no more', () => {
    expect(addressOn(makeMachine({ files: { '/home/ana/.docker/config.json': '{bad' } }))).toBe('unix:///var/run/docker.sock');
    expect(addressOn(makeMachine({ files: { '/home/ana/.docker/config.json': '{"currentContext":5}' } }))).toBe('unix:///var/run/docker.sock');
  });

  test('a context without a docker endpoint is refused', () => {
    expect(addressOn(makeMachine({ files: makeContext('k8s', '') }), { context: 'k8s' })).toContain('no docker endpoint');
  });

  test('an ssh endpoint is refused with a reason that leads to its way out', () => {
    const endpoint = findEndpoint(makeMachine({ files: makeContext('far', 'ssh://ana@far') }), { context: 'far' });
    expect(endpoint).toMatchObject({ ok: false, problem: { kind: 'unsupported', reason: 'ssh' } });
  });
});

describe('known sockets', () => {
  test('are tried only where the default socket is absent and nothing says otherwise', () => {
    const rootless = { '/run/user/1000/docker.sock': '' };
    expect(addressOn(makeMachine({ files: rootless }))).toBe('unix:///run/user/1000/docker.sock');
    expect(addressOn(makeMachine({ files: { ...rootless, '/var/run/docker.sock': '' } }))).toBe('unix:///var/run/docker.sock');
    expect(addressOn(makeMachine({ files: rootless, env: { DOCKER_HOST: 'unix:///gone.sock' } }))).toBe('unix:///gone.sock');
  });

  test.each([
    ['linux', '/home/ana/.docker/desktop/docker.sock'],
    ['linux', '/run/user/1000/podman/podman.sock'],
    ['linux', '/run/podman/podman.sock'],
    ['linux', '/home/ana/.rd/docker.sock'],
    ['darwin', '/home/ana/.docker/run/docker.sock'],
    ['darwin', '/home/ana/.orbstack/run/docker.sock'],
    ['darwin', '/home/ana/.colima/default/docker.sock'],
    ['darwin', '/home/ana/.colima/docker.sock'],
  ] as const)('on %s: %s', (platform, path) => {
    expect(addressOn(makeMachine({ platform, files: { [path]: '' } }))).toBe(`unix://${path}`);
  });

  test('XDG_RUNTIME_DIR moves the rootless socket', () => {
    expect(addressOn(makeMachine({ files: { '/tmp/run/docker.sock': '' }, env: { XDG_RUNTIME_DIR: '/tmp/run' } }))).toBe('unix:///tmp/run/docker.sock');
  });

  test('on Windows a pipe is the default, that of Docker Desktop comes next', () => {
    expect(addressOn(makeMachine({ platform: 'win32' }))).toBe('npipe:////./pipe/docker_engine');
    expect(addressOn(makeMachine({ platform: 'win32', files: { '//./pipe/dockerDesktopLinuxEngine': '' } }))).toBe('npipe:////./pipe/dockerDesktopLinuxEngine');
  });
});

describe('TLS', () => {
  const material = { '/certs/ca.pem': 'CA', '/certs/cert.pem': 'CERT', '/certs/key.pem': 'KEY' };

  test('comes from DOCKER_CERT_PATH where DOCKER_TLS_VERIFY says so', () => {
    const machine = makeMachine({ files: material, env: { DOCKER_HOST: 'tcp://lab:2376', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '/certs' } });
    const endpoint = findEndpoint(machine);
    expect(endpoint).toMatchObject({ ok: true, value: { transport: { host: 'lab', port: 2376, tls: { isVerified: true } } } });
  });

  test('is not verified where only DOCKER_TLS says so', () => {
    const machine = makeMachine({ files: material, env: { DOCKER_HOST: 'tcp://lab:2376', DOCKER_TLS: '1', DOCKER_CERT_PATH: '/certs' } });
    expect(findEndpoint(machine)).toMatchObject({ ok: true, value: { transport: { tls: { isVerified: false } } } });
  });

  test('without a ca.pem is refused, naming the file', () => {
    expect(addressOn(makeMachine({ env: { DOCKER_HOST: 'tcp://lab:2376', DOCKER_TLS_VERIFY: '1' } }))).toBe(
      'Failed to initialize: unable to resolve docker endpoint: open /home/ana/.docker/ca.pem: no such file or directory',
    );
  });

  test('the flags of the line name its files', () => {
    const files = { '/x/ca.pem': 'CA', '/x/c.pem': 'C', '/x/k.pem': 'K' };
    const tls = { verify: true, ca: '/x/ca.pem', cert: '/x/c.pem', key: '/x/k.pem' };
    expect(findEndpoint(makeMachine({ files }), { host: 'tcp://lab:2376', tls })).toMatchObject({ ok: true, value: { transport: { tls: { isVerified: true } } } });
    expect(addressOn(makeMachine({ files }), { host: 'tcp://lab:2376', tls: { ...tls, key: '/x/gone.pem' } })).toContain('open /x/gone.pem');
  });

  test('a context has its own material beside it', () => {
    const id = createHash('sha256').update('lab').digest('hex');
    const files = { ...makeContext('lab', 'tcp://lab:2376'), [`/home/ana/.docker/contexts/tls/${id}/docker/ca.pem`]: 'CA' };
    expect(findEndpoint(makeMachine({ files }), { context: 'lab' })).toMatchObject({ ok: true, value: { origin: 'context', transport: { tls: { isVerified: true, cert: null } } } });
    const lax = makeMachine({ files: makeContext('lab', 'tcp://lab:2376', { SkipTLSVerify: true }) });
    expect(findEndpoint(lax, { context: 'lab' })).toMatchObject({ ok: true, value: { transport: { tls: { isVerified: false } } } });
  });
});

test('DOCKER_API_VERSION fixes the version, with or without its v', () => {
  expect(findEndpoint(makeMachine({ env: { DOCKER_API_VERSION: '1.43' } }))).toMatchObject({ ok: true, value: { apiVersion: '1.43' } });
  expect(findEndpoint(makeMachine({ env: { DOCKER_API_VERSION: 'v1.43' } }))).toMatchObject({ ok: true, value: { apiVersion: '1.43' } });
});
