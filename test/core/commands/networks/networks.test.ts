// Making, joining, leaving and removing networks: bodies, refusals and what is told.
import { describe, expect, test } from 'vitest';
import { FakeEngine, type FakeAnswers } from '../../../fakes/FakeEngine';
import { FakeIo } from '../../../fakes/FakeIo';
import { runLines, type LinesOutcome } from '../../../fakes/runLines';

interface Outcome extends LinesOutcome {
  readonly lines: readonly string[];
  readonly bodies: readonly unknown[];
}

async function run(line: string, answers: FakeAnswers = {}, { api = '1.47', input = '' } = {}): Promise<Outcome> {
  const engine = new FakeEngine({ 'POST /networks/create': { status: 201, json: { Id: 'f00d' } }, ...answers }, 'unix:///x', api);
  const outcome = await runLines(line, { engine, io: new FakeIo([input]) });
  return { ...outcome, lines: engine.lines, bodies: engine.requests.map(({ body }) => body) };
}

describe('a new network', () => {
  test('is asked for with all that the CLI says of it, and its id is told', async () => {
    const { bodies, stdout } = await run('docker network create backend');
    expect(stdout).toBe('f00d\n');
    expect(bodies).toEqual([
      {
        Name: 'backend', Driver: 'bridge', Scope: '', IPAM: { Driver: 'default', Config: [], Options: {} }, Internal: false, Attachable: false, Ingress: false,
        ConfigOnly: false, Options: {}, Labels: {},
      },
    ]);
  });

  test('may not double a name: engines before 1.44 are asked to look', async () => {
    expect((await run('docker network create backend', {}, { api: '1.43' })).bodies[0]).toMatchObject({ CheckDuplicate: true });
    expect((await run('docker network create backend', {}, { api: '1.44' })).bodies[0]).not.toHaveProperty('CheckDuplicate');
  });

  test('says of IPv4 and IPv6 only what the line says', async () => {
    expect((await run('docker network create --ipv6 --ipv4=false n')).bodies[0]).toMatchObject({ EnableIPv6: true, EnableIPv4: false });
    expect((await run('docker network create n')).bodies[0]).not.toHaveProperty('EnableIPv6');
  });

  test('has ranges, gateways and reserved addresses in the subnets that hold them', async () => {
    const { bodies } = await run(
      'docker network create --subnet 10.1.0.0/16,2001:db8::/64 --gateway 2001:db8::1 --gateway 10.1.0.1 --ip-range 10.1.5.0/24 --aux-address nas=10.1.0.5 --aux-address tv=10.1.0.6 n',
    );
    expect(bodies[0]).toMatchObject({
      IPAM: {
        Config: [
          { Subnet: '10.1.0.0/16', Gateway: '10.1.0.1', IPRange: '10.1.5.0/24', AuxiliaryAddresses: { nas: '10.1.0.5', tv: '10.1.0.6' } },
          { Subnet: '2001:db8::/64', Gateway: '2001:db8::1' },
        ],
      },
    });
  });

  test.each([
    ['--gateway 10.1.0.1', 'every ip-range or gateway must have a corresponding subnet'],
    ['--subnet 10.1.0.0/16 --subnet 10.1.2.0/24', 'multiple overlapping subnet configuration is not supported'],
    ['--subnet 10.1.0.0/33 --gateway 10.1.0.1', 'invalid subnet: invalid CIDR address: 10.1.0.0/33'],
    ['--subnet 10.1.0.0/16 --ip-range 10.2.0.0/99', 'invalid CIDR address: 10.2.0.0/99'],
    ['--subnet 10.1.0.0/16 --ip-range 10.2.0.0/24', 'no matching subnet for range 10.2.0.0/24'],
    ['--subnet 10.1.0.0/16 --gateway 10.2.0.1', 'no matching subnet for gateway 10.2.0.1'],
    ['--subnet 10.1.0.0/16 --aux-address nas=10.2.0.1', 'no matching subnet for aux-address 10.2.0.1'],
    ['--subnet 10.1.0.0/16,10.2.0.0/16 --gateway 10.1.0.1,10.1.0.2', 'cannot configure multiple gateways (10.1.0.2, 10.1.0.1) for the same subnet (10.1.0.0/16)'],
    ['--subnet 10.1.0.0/16,10.2.0.0/16 --ip-range 10.1.1.0/24,10.1.2.0/24', 'cannot configure multiple ranges (10.1.2.0/24, 10.1.1.0/24) on the same subnet (10.1.0.0/16)'],
  ])('%s is refused before anything is sent', async (flags, message) => {
    expect(await run(`docker network create ${flags} n`)).toMatchObject({ stderr: `${message}\n`, code: 1, lines: [] });
  });
});

describe('a container in a network', () => {
  test('gets names, addresses, links and options there', async () => {
    const { bodies, lines } = await run('docker network connect --alias db,sql --ip 10.1.0.9 --ip6 ::9 --link-local-ip 169.254.1.1 --link web:www --driver-opt a=b=c --gw-priority -3 backend pg');
    expect(lines).toEqual(['POST /networks/backend/connect']);
    expect(bodies).toEqual([
      {
        Container: 'pg',
        EndpointConfig: {
          IPAMConfig: { IPv4Address: '10.1.0.9', IPv6Address: '::9', LinkLocalIPs: ['169.254.1.1'] }, Links: ['web:www'], Aliases: ['db', 'sql'], DriverOpts: { a: 'b=c' },
          GwPriority: -3,
        },
      },
    ]);
  });

  test('leaves it, by force where the line says so', async () => {
    expect((await run('docker network disconnect -f backend pg')).bodies).toEqual([{ Container: 'pg', Force: true }]);
  });

  test('and both have names', async () => {
    expect(await run("docker network connect '' pg")).toMatchObject({ stderr: 'invalid network name or ID: value is empty\n', code: 1, lines: [] });
    expect(await run("docker network disconnect backend ' '")).toMatchObject({ stderr: 'invalid container name or ID: value is empty\n', code: 1, lines: [] });
  });
});

describe('removing', () => {
  const gone = { status: 404, message: 'network nope not found' };

  test('goes on after a failure, and tells the exit code as the CLI does', async () => {
    expect(await run('docker network rm nope backend', { 'GET /networks/nope': gone, 'DELETE /networks/nope': gone })).toEqual({
      stdout: 'backend\n', stderr: 'Error response from daemon: network nope not found\nexit status 1\n', code: 1, bodies: [undefined, undefined, undefined, undefined],
      lines: ['GET /networks/nope', 'DELETE /networks/nope', 'GET /networks/backend', 'DELETE /networks/backend'],
    });
  });

  test('by force forgives what is not there', async () => {
    expect(await run('docker network rm -f nope', { 'GET /networks/nope': gone, 'DELETE /networks/nope': gone })).toMatchObject({ stdout: '', stderr: '', code: 0 });
  });

  test('asks about the network of a swarm’s published ports', async () => {
    const ingress = { 'GET /networks/ingress': { json: { Ingress: true } } };
    expect((await run('docker network rm ingress', ingress, { input: 'n\n' })).lines).toEqual(['GET /networks/ingress']);
    expect((await run('docker network rm ingress', ingress, { input: 'y\n' })).lines).toEqual(['GET /networks/ingress', 'DELETE /networks/ingress']);
  });
});
