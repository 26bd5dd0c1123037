// What a run changed is told by its requests and their answers.
import { expect, test } from 'vitest';
import { findAwaitedPorts } from '../../../src/core/trace/findAwaitedPorts';
import { findChanges } from '../../../src/core/trace/findChanges';
import { build } from './build';

const id = 'c0ffee'.repeat(10).slice(0, 64);
const created = (query: string, body: object = {}) => build(`POST /containers/create${query}`, { status: 201, value: { Id: id, Warnings: [] } }, { body });
const waited = (condition: string, code: number) => build(`POST /containers/${id}/wait?condition=${condition}`, { value: [{ StatusCode: code }], bytes: 20 });
const started = build(`POST /containers/${id}/start`, { status: 204 });
const published = { HostConfig: { PortBindings: { '80/tcp': [{ HostPort: '8080' }] } } };
const inspected = (name: string, ports: object) => build(`GET /containers/${id}/json`, { value: { Name: `/${name}`, NetworkSettings: { Ports: ports } } }, { by: 'notebook' });
const everywhere = (port: string) => [{ HostIp: '0.0.0.0', HostPort: port }, { HostIp: '::', HostPort: port }];

test('a container in the background: it is new, and a port is open', () => {
  const requests = [created('?name=web', published), started];
  expect(findAwaitedPorts(requests)).toEqual([id]);
  expect(findChanges([...requests, inspected('web', { '80/tcp': everywhere('8080'), '443/tcp': null })])).toEqual([
    { kind: 'added', what: 'container', names: ['web'] },
    { kind: 'port', port: 8080, protocol: 'tcp', name: 'web', address: 'http://localhost:8080' },
  ]);
});

test('a container without a name is called as the engine called it', () => {
  expect(findChanges([created('', published), started, inspected('bold_ada', { '53/udp': everywhere('53') })])).toEqual([
    { kind: 'added', what: 'container', names: ['bold_ada'] },
    { kind: 'port', port: 53, protocol: 'udp', name: 'bold_ada', address: '' },
  ]);
});

test('an image that was missing came along with it', () => {
  const pulled = build('POST /images/create?fromImage=docker.io/library/nginx&tag=latest', { bytes: 900, value: [{ status: 'Digest: sha256:1' }, { status: 'Status: Downloaded newer image for nginx:latest' }] });
  const missing = build('POST /containers/create?name=web', { status: 404, text: 'No such image: nginx:latest' });
  expect(findChanges([missing, pulled, created('?name=web')])).toEqual([
    { kind: 'added', what: 'image', names: ['nginx'] },
    { kind: 'added', what: 'container', names: ['web'] },
  ]);
  expect(findChanges([build('POST /images/create?fromImage=nginx&tag=1.27', { bytes: 90, value: [{ status: 'Status: Image is up to date for nginx:1.27' }] })])).toEqual([]);
});

test('what came and went is no change, but how it ended is told', () => {
  expect(findChanges([created('', { HostConfig: { AutoRemove: true } }), started, waited('removed', 137)])).toEqual([{ kind: 'exited', name: id.slice(0, 12), code: 137 }]);
  expect(findAwaitedPorts([created('', published), started, waited('removed', 0)])).toEqual([]);
  expect(findChanges([created('?name=t'), build('DELETE /containers/t?force=1', { status: 204 })])).toEqual([]);
});

test('a container that stays after its end', () => {
  expect(findChanges([created('?name=job'), started, waited('next-exit', 3)])).toEqual([
    { kind: 'added', what: 'container', names: ['job'] },
    { kind: 'exited', name: 'job', code: 3 },
  ]);
});

test('removals, one by one and by prune', () => {
  const requests = [
    build('DELETE /containers/a', { status: 204 }),
    build('DELETE /containers/b', { status: 204 }),
    build('DELETE /containers/gone', { status: 404, text: 'No such container: gone' }),
    build('POST /volumes/prune', { value: { VolumesDeleted: ['v1', 'v2'], SpaceReclaimed: 1000 } }),
    build('POST /images/prune', { value: { ImagesDeleted: [{ Untagged: 'app:old' }, { Untagged: 'app@sha256:1' }, { Deleted: `sha256:${id}` }], SpaceReclaimed: 500 } }),
    build('DELETE /networks/net', { status: 204 }),
  ];
  expect(findChanges(requests)).toEqual([
    { kind: 'removed', what: 'container', names: ['a', 'b'] },
    { kind: 'removed', what: 'volume', names: ['v1', 'v2'] },
    { kind: 'reclaimed', bytes: 1500 },
    { kind: 'removed', what: 'image', names: ['app:old'] },
    { kind: 'removed', what: 'network', names: ['net'] },
  ]);
});

test('an image that only lost a name is still there', () => {
  expect(findChanges([build('DELETE /images/app:2', { value: [{ Untagged: 'app:2' }] })])).toEqual([]);
  expect(findChanges([build('DELETE /images/app:2', { value: [{ Untagged: 'app:2' }, { Deleted: `sha256:${id}` }] })])).toEqual([{ kind: 'removed', what: 'image', names: ['app:2'] }]);
});

test('what is built, loaded, committed and tagged', () => {
  expect(
    findChanges([
      build('POST /build?t=timer', { bytes: 10, value: [{ aux: { ID: `sha256:${id}` } }, { stream: 'Successfully built' }] }),
      build('POST /images/load', { bytes: 10, value: [{ stream: 'Loaded image: alpine:3.20\n' }] }),
      build('POST /commit?container=web&repo=web&tag=2', { status: 201, value: { Id: `sha256:${id}` } }),
      build('POST /images/timer/tag?repo=timer&tag=2', { status: 201 }),
      build('POST /volumes/create', { status: 201, value: { Name: 'data' } }, { body: { Name: '' } }),
      build('POST /networks/create', { status: 201, value: { Id: id } }, { body: { Name: 'net' } }),
    ]),
  ).toEqual([
    { kind: 'added', what: 'image', names: ['timer', 'alpine:3.20', 'web:2'] },
    { kind: 'tagged', name: 'timer:2' },
    { kind: 'added', what: 'volume', names: ['data'] },
    { kind: 'added', what: 'network', names: ['net'] },
  ]);
});

test('what runs, stops, pauses and is renamed; what was so already is no news', () => {
  expect(
    findChanges([
      build('POST /containers/web/stop', { status: 204 }),
      build('POST /containers/db/stop', { status: 304 }),
      build('POST /containers/db/start', { status: 204 }),
      build('POST /containers/db/pause', { status: 204 }),
      build('POST /containers/db/kill?signal=HUP', { status: 204 }),
      build('POST /containers/db/rename?name=store', { status: 204 }),
    ]),
  ).toEqual([
    { kind: 'stopped', names: ['web'] },
    { kind: 'started', names: ['db'] },
    { kind: 'paused', names: ['db'] },
    { kind: 'renamed', name: 'store', from: 'db' },
  ]);
});

test('a port of one address keeps it, and one that a question of the line showed is not called new', () => {
  const ports = { '443/tcp': [{ HostIp: '192.168.1.4', HostPort: '8443' }], '80/tcp': [{ HostIp: '::1', HostPort: '81' }] };
  expect(findChanges([started, inspected('web', ports)]).flatMap((change) => (change.kind === 'port' ? [change.address] : []))).toEqual(['https://192.168.1.4:8443', 'http://[::1]:81']);
  expect(findChanges([{ ...inspected('web', ports), by: 'line' }])).toEqual([]);
  // What is asked before a removal.
  expect(findChanges([inspected('web', ports), build('DELETE /containers/web?force=1', { status: 204 })])).toEqual([{ kind: 'removed', what: 'container', names: ['web'] }]);
});

test('what only reads changes nothing, and a container without ports is not asked about', () => {
  expect(findChanges([build('GET /containers/json', { value: [{ Id: id }] }), build('GET /images/json')])).toEqual([]);
  expect(findAwaitedPorts([created('?name=quiet', { HostConfig: { PortBindings: {} } }), started])).toEqual([]);
  expect(findAwaitedPorts([build('POST /containers/web/start', { status: 204 }), build('POST /containers/web/stop', { status: 204 })])).toEqual([]);
});
