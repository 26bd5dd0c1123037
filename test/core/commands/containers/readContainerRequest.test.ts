// The body of POST /containers/create for the flags of run and create.
import { describe, expect, test } from 'vitest';
import { FakeEngine } from '../../../fakes/FakeEngine';
import { FakeHost } from '../../../fakes/FakeHost';
import { runLines } from '../../../fakes/runLines';

async function create(flags: string, { api = '1.47', host = new FakeHost(), address = 'unix:///run/docker.sock' } = {}): Promise<{ readonly body: unknown; readonly stderr: string; readonly code: number }> {
  const engine = new FakeEngine({}, address, api);
  const { stderr, code } = await runLines(`docker create ${flags}`, { engine, host });
  return { body: engine.requests[0]?.body, stderr, code };
}

const hostConfigs: readonly (readonly [string, object])[] = [
  ['-p 8080:80 -p 53:53/udp', { PortBindings: { '80/tcp': [{ HostIp: '', HostPort: '8080' }], '53/udp': [{ HostIp: '', HostPort: '53' }] } }],
  ['-v ./src:/app -v data:/d -v data:/d', { Binds: ['/home/ana/notes/src:/app', 'data:/d'] }],
  ['--mount type=bind,src=.,dst=/x', { Mounts: [{ Type: 'bind', Source: '/home/ana/notes', Target: '/x' }] }],
  ['--tmpfs /run:rw,size=1m --tmpfs /tmp', { Tmpfs: { '/run': 'rw,size=1m', '/tmp': '' } }],
  ['-m 512m --memory-swap -1 --shm-size 1g --cpus 1.5', { Memory: 536870912, MemorySwap: -1, ShmSize: 1073741824, NanoCpus: 1_500_000_000 }],
  ['-c 512 --cpuset-cpus 0-1 --cpu-rt-period 100 --pids-limit 0x10', { CpuShares: 512, CpusetCpus: '0-1', CpuRealtimePeriod: 100, PidsLimit: 16 }],
  ['--ulimit nproc=3 --ulimit nofile=1:2 --ulimit nproc=4', { Ulimits: [{ Name: 'nofile', Soft: 1, Hard: 2 }, { Name: 'nproc', Soft: 4, Hard: 4 }] }],
  ['--cap-add net_raw --cap-add CAP_CHOWN --cap-add net_raw --cap-drop all', { CapAdd: ['CAP_CHOWN', 'CAP_NET_RAW'], CapDrop: ['ALL'] }],
  ['--restart on-failure:3', { RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 3 } }],
  ['--log-driver json-file --log-opt max-size=10m', { LogConfig: { Type: 'json-file', Config: { 'max-size': '10m' } } }],
  ['--device /dev/null:/dev/x:r --device vendor.com/gpu=0 --gpus all', { Devices: [{ PathOnHost: '/dev/null', PathInContainer: '/dev/x', CgroupPermissions: 'r' }], DeviceRequests: [{ Count: -1, Capabilities: [['gpu']], Options: {} }, { Driver: 'cdi', DeviceIDs: ['vendor.com/gpu=0'] }] }],
  ['--device-read-bps /dev/vda:1mb --blkio-weight-device /dev/vda:200', { BlkioDeviceReadBps: [{ Path: '/dev/vda', Rate: 1048576 }], BlkioWeightDevice: [{ Path: '/dev/vda', Weight: 200 }] }],
  ['--add-host a:1.2.3.4 --add-host b=::1 --add-host c=[::1] --dns 1.1.1.1 --dns-search example.org.', { ExtraHosts: ['a:1.2.3.4', 'b:::1', 'c:::1'], Dns: ['1.1.1.1'], DnsSearch: ['example.org'] }],
  ['--sysctl net.core.somaxconn=1 --storage-opt size=1G', { Sysctls: { 'net.core.somaxconn': '1' }, StorageOpt: { size: '1G' } }],
  ['--security-opt systempaths=unconfined --security-opt no-new-privileges', { SecurityOpt: ['no-new-privileges'], MaskedPaths: [], ReadonlyPaths: [] }],
  ['--init=false --rm --privileged --read-only -P', { Init: false, AutoRemove: true, Privileged: true, ReadonlyRootfs: true, PublishAllPorts: true }],
  ['--link web:w --volumes-from data:ro --group-add 5', { Links: ['web:w'], VolumesFrom: ['data:ro'], GroupAdd: ['5'] }],
];

describe('HostConfig', () => {
  test.each(hostConfigs)('%s', async (flags, expected) => {
    expect((await create(`${flags} alpine`)).body).toMatchObject({ HostConfig: expected });
  });

  test('a seccomp profile is read here and sent compact', async () => {
    const host = new FakeHost({ 'seccomp.json': '{ "defaultAction": "SCMP_ACT_ALLOW" }\n' });
    expect((await create('--security-opt seccomp=seccomp.json alpine', { host })).body).toMatchObject({ HostConfig: { SecurityOpt: ['seccomp={"defaultAction":"SCMP_ACT_ALLOW"}'] } });
  });
});

describe('the container', () => {
  test.each([
    ['-it alpine sh', { Tty: true, OpenStdin: true, StdinOnce: true, AttachStdin: true, Cmd: ['sh'] }],
    ['-a stdin -i alpine', { AttachStdin: true, AttachStdout: false, AttachStderr: false }],
    ['--entrypoint "" alpine', { Entrypoint: [''] }],
    ['-h box -u 1:2 -w /w --stop-signal INT --stop-timeout 5 alpine', { Hostname: 'box', User: '1:2', WorkingDir: '/w', StopSignal: 'INT', StopTimeout: 5 }],
    ['-v /data --expose 80-81/udp alpine', { Volumes: { '/data': {} }, ExposedPorts: { '80/udp': {}, '81/udp': {} } }],
    ['-l a -l b=1 -l b=2 alpine', { Labels: { a: '', b: '2' } }],
    ['--health-cmd true --health-interval 2s --health-retries 3 alpine', { Healthcheck: { Test: ['CMD-SHELL', 'true'], Interval: 2e9, Retries: 3 } }],
    ['--no-healthcheck alpine', { Healthcheck: { Test: ['NONE'] } }],
  ])('%s', async (flags, expected) => {
    expect((await create(flags)).body).toMatchObject(expected);
  });

  test('variables: files first, then the line, of which the last of a name wins; proxies of the configuration unless given', async () => {
    const host = new FakeHost({ '.env': 'A=file\nB=file\n' }, { HERE: 'yes' }, { proxies: { default: { httpProxy: 'http://p', noProxy: 'x' } } });
    const { body } = await create('--env-file .env -e A=1 -e HERE -e GONE -e A=2 -e no_proxy= alpine', { host });
    expect(body).toMatchObject({ Env: ['A=file', 'B=file', 'HTTP_PROXY=http://p', 'http_proxy=http://p', 'NO_PROXY=x', 'no_proxy=', 'A=2', 'HERE=yes', 'GONE'] });
  });

  test('labels of files come first and need a value', async () => {
    expect((await create('--label-file labels -l k=line alpine', { host: new FakeHost({ labels: 'k=file\na=1\nbare\n' }) })).body).toMatchObject({ Labels: { a: '1', k: 'line' } });
  });
});

describe('networks', () => {
  const endpoints = async (flags: string): Promise<unknown> => {
    const { body, stderr } = await create(`${flags} alpine`);
    return stderr === '' ? body : stderr.split('\n')[0];
  };

  test.each([
    ['', { HostConfig: { NetworkMode: 'default' }, NetworkingConfig: { EndpointsConfig: { default: {} } } }],
    ['--network mynet', { HostConfig: { NetworkMode: 'mynet' }, NetworkingConfig: { EndpointsConfig: {} } }],
    ['--net mynet --net-alias old', { NetworkingConfig: { EndpointsConfig: { mynet: { Aliases: ['old'] } } } }],
    ['--network mynet --ip 10.0.0.2 --link web:w', { HostConfig: { Links: ['web:w'] }, NetworkingConfig: { EndpointsConfig: { mynet: { Links: ['web:w'], IPAMConfig: { IPv4Address: '10.0.0.2' } } } } }],
    ['--network name=a,alias=x,gw-priority=2 --network b', { HostConfig: { NetworkMode: 'a' }, NetworkingConfig: { EndpointsConfig: { a: { Aliases: ['x'], GwPriority: 2 }, b: {} } } }],
    ['--mac-address 92:d0:c6:0a:29:33', { NetworkingConfig: { EndpointsConfig: { default: { MacAddress: '92:d0:c6:0a:29:33' } } } }],
  ])('%s', async (flags, expected) => {
    expect(await endpoints(flags)).toMatchObject(expected);
  });

  test.each([
    ['--network a --network a', 'docker: network "a" is specified multiple times'],
    ['--network a --network host', 'docker: conflicting options: cannot attach both user-defined and non-user-defined network-modes'],
    ['--network-alias x', 'docker: network-scoped aliases are only supported for user-defined networks'],
    ['--network name=a,alias=x --network-alias y', 'docker: conflicting options: cannot specify both --network-alias and per-network alias'],
    ['--network alias=a,ip=1.2.3.4', 'invalid argument "alias=a,ip=1.2.3.4" for "--network" flag: network name/id is not specified'],
    ['--mac-address nope', 'docker: nope is not a valid mac address'],
  ])('%s is refused', async (flags, message) => {
    expect(await endpoints(flags)).toBe(message);
  });
});

describe('older daemons', () => {
  test.each([
    ['--mac-address 92:d0:c6:0a:29:33 alpine', '"specify mac-address per network" requires API version 1.44, but the Docker daemon API version is 1.41\n'],
    ['--mount type=bind,src=/t,dst=/x,ro,bind-propagation=rprivate,bind-recursive=readonly alpine', 'bind-recursive=readonly requires API v1.44 or later\n'],
  ])('%s', async (flags, stderr) => {
    expect(await create(flags, { api: '1.41' })).toEqual({ body: undefined, stderr, code: 1 });
  });

  test('kernel memory is for API 1.40 and 1.41 only', async () => {
    expect((await create('--kernel-memory 50M alpine', { api: '1.41' })).body).toMatchObject({ HostConfig: { KernelMemory: 52428800 } });
    expect((await create('--kernel-memory 50M alpine')).body).not.toHaveProperty('HostConfig.KernelMemory');
  });
});

test('the engine’s own socket is mounted where the line asks for it, if it is one', async () => {
  expect((await create('--use-api-socket alpine')).body).toMatchObject({ HostConfig: { Mounts: [{ Type: 'bind', Source: '/run/docker.sock', Target: '/var/run/docker.sock' }] } });
  expect((await create('--use-api-socket alpine', { address: 'tcp://1.2.3.4:2375' })).code).toBe(1);
});

test('the platform goes into the query in the API’s spelling', async () => {
  const engine = new FakeEngine();
  await runLines('docker create --platform linux/aarch64 --name x alpine', { engine });
  expect(engine.lines[0]).toBe('POST /containers/create?name=x&platform=linux/arm64');
});
