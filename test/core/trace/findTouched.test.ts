// Which lists are no longer what they were after some changes.
import { expect, test } from 'vitest';
import type { Change } from '../../../src/core/trace/Change';
import { findTouched } from '../../../src/core/trace/findTouched';

test.each<readonly [string, readonly Change[], readonly string[]]>([
  ['a stop', [{ kind: 'stopped', names: ['web'] }], ['container']],
  ['a container that ended', [{ kind: 'exited', name: 'web', code: 0 }], ['container']],
  ['a build', [{ kind: 'added', what: 'image', names: ['timer'] }], ['image']],
  ['a tag', [{ kind: 'tagged', name: 'timer:2' }], ['image']],
  ['a run that pulled', [{ kind: 'added', what: 'image', names: ['nginx'] }, { kind: 'added', what: 'container', names: ['web'] }, { kind: 'port', port: 80, protocol: 'tcp', name: 'web', address: '' }], ['image', 'container']],
  ['room on the disk', [{ kind: 'reclaimed', bytes: 1 }], []],
])('%s', (_, changes, kinds) => {
  expect([...findTouched(changes)]).toEqual(kinds);
});
