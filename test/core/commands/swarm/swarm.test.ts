// The families of a swarm and the engine's plugins: tables, and what is sent.
import { describe, expect, test } from 'vitest';
import { FakeEngine, type FakeAnswers } from '../../../fakes/FakeEngine';
import { FakeIo } from '../../../fakes/FakeIo';
import { runLines, type LinesOutcome } from '../../../fakes/runLines';

async function run(line: string, answers: FakeAnswers = {}): Promise<LinesOutcome & { readonly lines: readonly string[] }> {
  const engine = new FakeEngine(answers);
  const outcome = await runLines(line, { engine });
  return { ...outcome, lines: engine.lines };
}

const service = (name: string, stack: string): unknown => ({
  ID: `id-of-${name}-0123456789`, ServiceStatus: { RunningTasks: 1, DesiredTasks: 2 }, Endpoint: { Ports: [{ PublishedPort: 8080, TargetPort: 80, Protocol: 'tcp', PublishMode: 'ingress' }] },
  Spec: { Name: name, Mode: { Replicated: { Replicas: 2 } }, Labels: { 'com.docker.stack.namespace': stack }, TaskTemplate: { ContainerSpec: { Image: `nginx:1@sha256:${'a'.repeat(64)}` } } },
});

describe('lists', () => {
  test('of services, in order of their names', async () => {
    expect(await run('docker service ls', { 'GET /services': { json: [service('web', 'lab'), service('db', 'lab')] } })).toMatchObject({
      stdout: 'ID             NAME      MODE         REPLICAS   IMAGE     PORTS\nid-of-db-012   db        replicated   1/2        nginx:1   *:8080->80/tcp\nid-of-web-01   web       replicated   1/2        nginx:1   *:8080->80/tcp\n',
      lines: ['GET /services?status=true'],
    });
  });

  test('of stacks, with how many services each has', async () => {
    expect((await run('docker stack ls', { 'GET /services': { json: [service('a', 'lab'), service('b', 'lab'), service('c', 'dev')] } })).stdout).toBe('NAME      SERVICES\ndev       1\nlab       2\n');
  });

  test('of nodes, this one marked', async () => {
    const node = (id: string, leader: boolean): unknown => ({
      ID: id, Description: { Hostname: `host-${id}`, Engine: { EngineVersion: '28.2.2' } }, Status: { State: 'ready' }, Spec: { Availability: 'active' }, ...(leader ? { ManagerStatus: { Leader: true } } : {}),
    });
    const { stdout, lines } = await run('docker node ls', { 'GET /nodes': { json: [node('one', true), node('two', false)] }, 'GET /info': { json: { Swarm: { NodeID: 'one' } } } });
    expect(stdout.split('\n').slice(1, 3)).toEqual(['one *     host-one   Ready     Active         Leader           28.2.2', 'two       host-two   Ready     Active                          28.2.2']);
    expect(lines).toEqual(['GET /nodes', 'GET /info']);
  });

  test('of plugins, the ids alone', async () => {
    expect((await run('docker plugin ls -q', { 'GET /plugins': { json: [{ Id: '0123456789abcdef', Name: 'x' }] } })).stdout).toBe('0123456789ab\n');
  });

  test('tell what the engine says where it is no manager', async () => {
    expect(await run('docker secret ls', { 'GET /secrets': { status: 503, message: 'This node is not a swarm manager.' } })).toMatchObject({ stdout: '', stderr: 'Error response from daemon: This node is not a swarm manager.\n', code: 1 });
  });
});

test('removing goes on after a failure', async () => {
  expect(await run('docker config rm a b', { 'DELETE /configs/a': { status: 404, message: 'config a not found' } })).toEqual({
    stdout: 'b\n', stderr: 'Error response from daemon: config a not found\n', code: 1, lines: ['DELETE /configs/a', 'DELETE /configs/b'],
  });
});

test.each([
  ['docker swarm leave --force', 'POST /swarm/leave?force=1', 'Node left the swarm.\n'],
  ['docker plugin enable --timeout 5 x/y', 'POST /plugins/x/y/enable?timeout=5', 'x/y\n'],
  ['docker plugin disable -f x', 'POST /plugins/x/disable?force=1', 'x\n'],
  ['docker node rm -f n', 'DELETE /nodes/n?force=1', 'n\n'],
])('%s', async (line, request, stdout) => {
  expect(await run(line)).toMatchObject({ stdout, code: 0, lines: [request] });
});

describe('secrets and configs', () => {
  test('are sent as they are, in base64', async () => {
    const engine = new FakeEngine({ 'POST /secrets/create': { json: { ID: 'abc' } } });
    expect(await runLines('docker secret create -l a=b token -', { engine, io: new FakeIo(['geheim']) })).toEqual({ stdout: 'abc\n', stderr: '', code: 0 });
    expect(engine.requests[0]?.body).toEqual({ Name: 'token', Labels: { a: 'b' }, Data: 'Z2VoZWlt' });
  });

  test.each([
    ['docker secret create token', 'secret file is required'],
    ['docker secret create -d vault token x', 'When using secret driver secret data must be empty'],
    ['docker secret create token gone', 'error reading from gone: open gone: no such file or directory'],
    ['docker config create site gone', 'Error reading content from "gone": error reading from gone: open gone: no such file or directory'],
    ['docker swarm join-token master', 'unknown role master'],
  ])('%s: %s', async (line, message) => {
    expect(await run(line)).toEqual({ stdout: '', stderr: `${message}\n`, code: 1, lines: [] });
  });
});

describe('a node', () => {
  const node = { ID: 'n1', Version: { Index: 7 }, Spec: { Role: 'worker', Availability: 'active', Labels: { a: 'b' } } };

  test('is changed with its version, and all that is not changed is sent again', async () => {
    const engine = new FakeEngine({ 'GET /nodes/lab': { json: node } });
    expect(await runLines('docker node update --role manager --label-add c=d --label-rm a lab', { engine })).toMatchObject({ stdout: 'lab\n', code: 0 });
    expect(engine.lines).toEqual(['GET /nodes/lab', 'POST /nodes/n1/update?version=7']);
    expect(engine.requests[1]?.body).toEqual({ Role: 'manager', Availability: 'active', Labels: { c: 'd' } });
  });

  test('is promoted, or is a manager already', async () => {
    expect((await run('docker node promote lab', { 'GET /nodes/lab': { json: node } })).stdout).toBe('Node lab promoted to a manager in the swarm.\n');
    expect((await run('docker node demote lab', { 'GET /nodes/lab': { json: node } })).stdout).toBe('Node n1 is already a worker.\n');
  });

  test('of this engine is looked up where the line says self', async () => {
    expect((await run('docker node inspect -f json self', { 'GET /info': { json: { Swarm: { NodeID: 'n1' } } }, 'GET /nodes/n1': { json: node } })).lines).toEqual(['GET /info', 'GET /nodes/n1']);
  });
});

test('the line that another engine has to run', async () => {
  const answers = { 'GET /swarm': { json: { JoinTokens: { Worker: 'W', Manager: 'M' } } }, 'GET /info': { json: { Swarm: { NodeID: 'n1' } } }, 'GET /nodes/n1': { json: { ManagerStatus: { Addr: '10.0.0.5:2377' } } } };
  expect((await run('docker swarm join-token manager', answers)).stdout).toBe('To add a manager to this swarm, run the following command:\n\n    docker swarm join --token M 10.0.0.5:2377\n\n');
  expect((await run('docker swarm join-token -q worker', answers)).stdout).toBe('W\n');
});
