// Volumes and mounts as the CLI reads them.
import { expect, test } from 'vitest';
import { readMount } from '../../../../src/core/commands/values/readMount';
import { readVolume } from '../../../../src/core/commands/values/readVolume';

test.each([
  ['/data', { kind: 'anonymous', target: '/data' }],
  ['data:/data', { kind: 'named', bind: 'data:/data' }],
  ['src:/app', { kind: 'named', bind: 'src:/app' }],
  ['data:/data:nocopy', { kind: 'named', bind: 'data:/data:nocopy' }],
  ['./src:/app', { kind: 'host', bind: '/work/src:/app', source: '/work/src', isReadOnly: false }],
  ['.:/app:ro', { kind: 'host', bind: '/work:/app:ro', source: '/work', isReadOnly: true }],
  ['../:/up', { kind: 'host', bind: '/:/up', source: '/', isReadOnly: false }],
  ['/tmp:/host:ro,rslave', { kind: 'host', bind: '/tmp:/host:ro,rslave', source: '/tmp', isReadOnly: true }],
  ['~/x:/app', { kind: 'host', bind: '~/x:/app', source: '~/x', isReadOnly: false }],
  ['C:\\Users\\ana:/app', { kind: 'host', bind: 'C:\\Users\\ana:/app', source: 'C:\\Users\\ana', isReadOnly: false }],
  ['a:b:c:d', { kind: 'host', bind: 'a:b:c:d', source: 'a:b', isReadOnly: false }],
])('-v %s', (text, volume) => {
  expect(readVolume(text, '/work')).toEqual({ ok: true, value: volume });
});

test.each([
  ['', 'invalid empty volume spec'],
  ['/app:', 'invalid spec: /app:: empty section between colons'],
  [':/app', 'invalid spec: :/app: empty section between colons'],
  ['/a:/b:ro:x/y:z', 'invalid spec: /a:/b:ro:x/y:z: too many colons'],
])('-v %s is refused', (text, problem) => {
  expect(readVolume(text, '/work')).toEqual({ ok: false, problem });
});

test.each([
  ['type=bind,source=.,target=/app', { Type: 'bind', Source: '/work', Target: '/app' }],
  ['source=data,target=/d', { Type: 'volume', Source: 'data', Target: '/d' }],
  ['TYPE=bind,SRC=/tmp,Target=/x,readonly', { Type: 'bind', Source: '/tmp', Target: '/x', ReadOnly: true }],
  ['type=volume,src=v,dst=/x,volume-nocopy', { Type: 'volume', Source: 'v', Target: '/x', VolumeOptions: { DriverConfig: {}, NoCopy: true } }],
  ['src=v,dst=/x,volume-driver=local,"volume-opt=o=size=1m,uid=1"', { Type: 'volume', Source: 'v', Target: '/x', VolumeOptions: { DriverConfig: { Name: 'local', Options: { o: 'size=1m,uid=1' } } } }],
  ['type=tmpfs,dst=/x,tmpfs-size=1k,tmpfs-mode=1770', { Type: 'tmpfs', Target: '/x', TmpfsOptions: { SizeBytes: 1024, Mode: 0o1770 } }],
  ['type=bind,src=/a,dst=/b,bind-propagation=rshared,bind-recursive=disabled', { Type: 'bind', Source: '/a', Target: '/b', BindOptions: { Propagation: 'rshared', NonRecursive: true } }],
])('--mount %s', (text, mount) => {
  expect(readMount(text, '/work')).toEqual({ ok: true, value: mount });
});

test.each([
  ['type=bind', 'target is required'],
  ['type=,dst=/x', 'type is required'],
  ['foo', "invalid field 'foo' must be a key=value pair"],
  ['foo=1', "unexpected key 'foo' in 'foo=1'"],
  ['type=bind,src=/t,dst=/x,volume-nocopy=true', "cannot mix 'volume-*' options with mount type 'bind'"],
  ['type=tmpfs,dst=/x,tmpfs-size=abc', 'invalid value for tmpfs-size: abc'],
  ['type=bind,src=/a,dst=/x,ro=x', 'invalid value for ro: x'],
  ['type=bind,src=/a,dst=/x,bind-recursive=foo', 'invalid value for bind-recursive: foo (must be "enabled", "disabled", "writable", or "readonly")'],
  ['type=bind,src=/a,dst=/x,bind-recursive=readonly', "option 'bind-recursive=readonly' requires 'readonly' to be specified in conjunction"],
])('--mount %s is refused', (text, problem) => {
  expect(readMount(text, '/work')).toEqual({ ok: false, problem });
});
