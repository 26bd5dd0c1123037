// Which lists are no longer what they were after some changes.
import { expect, test } from 'vitest';
import type { Change } from '../../../src/core/trace/Change';
import type { RecordedRequest } from '../../../src/core/trace/RecordedRequest';
import { findTouched } from '../../../src/core/trace/findTouched';

test.each<readonly [string, readonly Change[], readonly string[]]>([
  ['a stop', [{ kind: 'stopped', names: ['web'] }], ['container']],
  ['a container that ended', [{ kind: 'exited', name: 'web', code: 0 }], ['container']],
  ['a build', [{ kind: 'added', what: 'image', names: ['timer'] }], ['image']],
  ['a tag', [{ kind: 'tagged', name: 'timer:2' }], ['image']],
  ['a run that pulled', [{ kind: 'added', what: 'image', names: ['nginx'] }, { kind: 'added', what: 'container', names: ['web'] }, { kind: 'port', port: 80, protocol: 'tcp', name: 'web', address: '' }], ['image', 'container']],
  ['room on the disk', [{ kind: 'reclaimed', bytes: 1 }], []],
])('%s', (_, changes, kinds) => {
  expect([...findTouched(changes, [])]).toEqual(kinds);
});

const request = (method: RecordedRequest['method'], path: string, body: unknown, query: RecordedRequest['query'] = [], status = 201): RecordedRequest => ({
  ...{ method, path, query, body, headers: [], hasUpload: false, address: '', api: '', by: 'line', form: 'answer' },
  answer: { status, milliseconds: 1, value: null, text: '', bytes: null },
});

test.each<readonly [string, RecordedRequest, boolean]>([
  ['a container with a named volume', request('POST', '/containers/create', { HostConfig: { Binds: ['datos:/datos:ro'] } }), true],
  ['one with a folder of the machine', request('POST', '/containers/create', { HostConfig: { Binds: ['/srv:/datos', 'C:\\x:/datos'] } }), false],
  ['one with --mount', request('POST', '/containers/create', { HostConfig: { Mounts: [{ Type: 'volume', Source: 'datos', Target: '/d' }] } }), true],
  ['one with --mount of a folder', request('POST', '/containers/create', { HostConfig: { Mounts: [{ Type: 'bind', Source: '/srv', Target: '/d' }] } }), false],
  ['one with an anonymous volume', request('POST', '/containers/create', { Volumes: { '/datos': {} } }), true],
  ['one without', request('POST', '/containers/create', { Volumes: {}, HostConfig: { Binds: null } }), false],
  ['one that could not be made', request('POST', '/containers/create', { Volumes: { '/datos': {} } }, [], 409), false],
  ['rm -v', request('DELETE', '/containers/web', null, [['v', '1']], 204), true],
  ['rm', request('DELETE', '/containers/web', null, [['force', '1']], 204), false],
])('%s changes the list of volumes: %o', (_, sent, isSo) => {
  expect([...findTouched([], [sent])]).toEqual(isSo ? ['volume'] : []);
});
