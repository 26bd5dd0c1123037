// `inspect --pretty`: what people see of a service, a node, a config and a secret. The texts are those of the CLI 28.2.
import { describe, expect, test } from 'vitest';
import { FakeEngine, type FakeAnswers } from '../../../fakes/FakeEngine';
import { runLines, type LinesOutcome } from '../../../fakes/runLines';

async function run(line: string, answers: FakeAnswers): Promise<LinesOutcome & { readonly lines: readonly string[] }> {
  const engine = new FakeEngine(answers);
  const outcome = await runLines(line, { engine });
  return { ...outcome, lines: engine.lines };
}

const when = '2026-03-04T05:06:07.5Z';
const change = { Parallelism: 1, FailureAction: 'pause', Monitor: 5e9, MaxFailureRatio: 0.25, Order: 'stop-first' };

const well = {
  ID: 'pozo-id',
  Spec: {
    Name: 'pozo', Labels: { zona: 'sur', alta: '' }, Mode: { Replicated: { Replicas: 2 } }, UpdateConfig: { ...change, Delay: 9e10 }, EndpointSpec: { Mode: 'vip' },
    TaskTemplate: {
      Placement: { Constraints: ['node.role==manager'], Preferences: [{ Spread: { SpreadDescriptor: 'node.labels.zona' } }], MaxReplicas: 3 },
      ContainerSpec: {
        Image: 'agua:1', Args: ['sleep', '9'], Env: ['X=1'], Dir: '/srv', User: '7', Init: true, CapabilityAdd: ['CAP_NET_ADMIN', 'CAP_CHOWN'], Sysctls: { 'net.core.somaxconn': '9' }, Ulimits: [{ Name: 'nofile', Soft: 1, Hard: 2 }],
        Mounts: [{ Type: 'volume', Source: 'v', Target: '/v' }], Secrets: [{ File: { Name: 'llave' }, SecretName: 'riego' }], Healthcheck: { Test: ['CMD', 'true'], Interval: 5e9, Retries: 3 },
      },
      LogDriver: { Name: 'json-file', Options: { 'max-size': '1m' } },
      Resources: { Limits: { NanoCPUs: 5e8, MemoryBytes: 67_108_864, Pids: 50 }, Reservations: {} },
      Networks: [{ Target: 'net-id' }],
    },
  },
  Endpoint: { Ports: [{ Protocol: 'tcp', TargetPort: 80, PublishedPort: 8088, PublishMode: 'ingress' }] },
};

describe('for people', () => {
  test('a service has all that it was told, and its networks by name', async () => {
    const { stdout, lines, code } = await run('docker service inspect --pretty pozo', { 'GET /services/pozo': { json: well }, 'GET /networks/net-id': { json: { Id: 'net-id', Name: 'acequia' } } });
    expect({ lines, code }).toEqual({ lines: ['GET /services/pozo?insertDefaults=true', 'GET /networks/net-id?scope=swarm'], code: 0 });
    expect(stdout).toBe(
      '\nID:\t\tpozo-id\nName:\t\tpozo\nLabels:\n alta\n zona=sur\nService Mode:\tReplicated\n Replicas:\t2\nPlacement:\n Constraints:\t[node.role==manager]\n Preferences:   [spread=node.labels.zona]\n Max Replicas Per Node:   3\n' +
        'UpdateConfig:\n Parallelism:\t1\n Delay:\t\t1m30s\n On failure:\tpause\n Monitoring Period: 5s\n Max failure ratio: 0.25\n Update order:      stop-first\n' +
        'ContainerSpec:\n Image:\t\tagua:1\n Args:\t\tsleep 9 \n Env:\t\tX=1 \n Dir:\t\t/srv\n Init:\t\ttrue\n User: 7\nCapabilities:\n Add: CAP_NET_ADMIN, CAP_CHOWN\nSysCtls:\n net.core.somaxconn: 9\nUlimits:\n nofile: 1:2\n' +
        'Mounts:\n Target:\t/v\n  Source:\tv\n  ReadOnly:\tfalse\n  Type:\t\tvolume\nSecrets:\n Target:\tllave\n  Source:\triego\nLog Driver:\n Name:\t\tjson-file\n LogOpts:\n  max-size:       1m\n\n' +
        'Resources:\n Limits:\n  CPU:\t\t0.5\n  Memory:\t64MiB\n  PIDs:\t\t50\nNetworks: acequia \nEndpoint Mode:\tvip\nPorts:\n PublishedPort = 8088\n  Protocol = tcp\n  TargetPort = 80\n  PublishMode = ingress \n' +
        ' Healthcheck:\n  Interval = 5s\n  Retries = 3\n  StartPeriod =\t0s\n  Timeout =\t0s\n  Tests:\n\t Test = CMD\n\t Test = true \n\n',
    );
  });

  test('a service that is not there is told in the words of its own command', async () => {
    expect(await run('docker service inspect --pretty pozo', { 'GET /services/pozo': { status: 404, message: 'service pozo not found' } })).toMatchObject({ stdout: '', stderr: 'Error: no such service: pozo\n', code: 1 });
  });

  test('a node has its state, its machine and what it trusts', async () => {
    const node = {
      ID: 'molino-id', CreatedAt: when, Spec: { Availability: 'active' }, Status: { State: 'ready', Addr: '10.0.0.7' }, ManagerStatus: { Addr: '10.0.0.7:2377', Reachability: 'reachable', Leader: true },
      Description: { Hostname: 'molino', Platform: { OS: 'linux', Architecture: 'x86_64' }, Resources: { NanoCPUs: 2e9, MemoryBytes: 1_073_741_824 }, Engine: { EngineVersion: '28.2', Plugins: [{ Type: 'Volume', Name: 'local' }, { Type: 'Log', Name: 'a' }, { Type: 'Log', Name: 'b' }] }, TLSInfo: { TrustRoot: 'R\n', CertIssuerSubject: 'S', CertIssuerPublicKey: 'K' } },
    };
    expect((await run('docker node inspect -f pretty self', { 'GET /info': { json: { Swarm: { NodeID: 'molino-id' } } }, 'GET /nodes/molino-id': { json: node } })).stdout).toBe(
      'ID:\t\t\tmolino-id\nHostname:              \tmolino\nJoined at:             \t2026-03-04 05:06:07.5 +0000 utc\nStatus:\n State:\t\t\tReady\n Availability:         \tActive\n Address:\t\t10.0.0.7\nManager Status:\n Address:\t\t10.0.0.7:2377\n Raft Status:\t\tReachable\n Leader:\t\tYes\n' +
        'Platform:\n Operating System:\tlinux\n Architecture:\t\tx86_64\nResources:\n CPUs:\t\t\t2\n Memory:\t\t1GiB\nPlugins:\n Log:\t\ta, b\n Volume:\t\tlocal\nEngine Version:\t\t28.2\nTLS Info:\n TrustRoot:\nR\n\n Issuer Subject:\tS\n Issuer Public Key:\tK\n',
    );
  });

  test('a config is shown with what it holds, a secret without', async () => {
    const record = { ID: 'x', CreatedAt: when, UpdatedAt: when, Spec: { Name: 'huerta', Labels: { zona: 'sur' }, Data: 'aG9sYQo=' } };
    expect((await run('docker config inspect --pretty huerta', { 'GET /configs/huerta': { json: record } })).stdout).toBe(
      'ID:\t\t\tx\nName:\t\t\thuerta\nLabels:\n - zona=sur\nCreated at:            \t2026-03-04 05:06:07.5 +0000 utc\nUpdated at:            \t2026-03-04 05:06:07.5 +0000 utc\nData:\nhola\n\n',
    );
    expect((await run('docker secret inspect --pretty huerta', { 'GET /secrets/huerta': { json: record } })).stdout).toBe(
      'ID:              x\nName:              huerta\nLabels:\n - zona=sur\nDriver:            \nCreated at:        2026-03-04 05:06:07.5 +0000 utc\nUpdated at:        2026-03-04 05:06:07.5 +0000 utc\n',
    );
  });
});
