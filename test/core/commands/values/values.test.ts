// The grammars of single values, with Go's and the CLI's own texts for what is wrong with them.
import { describe, expect, test } from 'vitest';
import type { Result } from '../../../../src/core/Result';
import { compactJson } from '../../../../src/core/commands/values/compactJson';
import { compareNaturally } from '../../../../src/core/commands/output/compareNaturally';
import { encodeBase64 } from '../../../../src/core/commands/values/encodeBase64';
import { isIpAddress } from '../../../../src/core/commands/values/isIpAddress';
import { isMacAddress } from '../../../../src/core/commands/values/isMacAddress';
import { joinPath } from '../../../../src/core/commands/values/joinPath';
import { quoteGo } from '../../../../src/core/commands/values/quoteGo';
import { readBytes } from '../../../../src/core/commands/values/readBytes';
import { readDecimal } from '../../../../src/core/commands/values/readDecimal';
import { readDevice } from '../../../../src/core/commands/values/readDevice';
import { readDuration } from '../../../../src/core/commands/values/readDuration';
import { readInt, readInteger } from '../../../../src/core/commands/values/readInteger';
import { readPlatform } from '../../../../src/core/commands/values/readPlatform';
import { readRecord } from '../../../../src/core/commands/values/readRecord';
import { readRestart } from '../../../../src/core/commands/values/readRestart';
import { readUlimit } from '../../../../src/core/commands/values/readUlimit';

const outcome = (result: Result<unknown, string>): unknown => (result.ok ? result.value : result.problem);

test.each([
  ['10', 10], ['-3', -3], ['+3', 3], ['0x10', 16], ['0b101', 5], ['0o17', 15], ['017', 15], ['1_000', 1000], ['0', 0],
  ['08', 'strconv.ParseInt: parsing "08": invalid syntax'], ['', 'strconv.ParseInt: parsing "": invalid syntax'], ['1.5', 'strconv.ParseInt: parsing "1.5": invalid syntax'],
])('the whole number %s', (text, value) => {
  expect(outcome(readInt(text))).toEqual(value);
});

test('an unsigned number of 16 bits ends at 65535', () => {
  expect(outcome(readInteger('65535', false, 16))).toBe(65535);
  expect(outcome(readInteger('65536', false, 16))).toBe('strconv.ParseUint: parsing "65536": value out of range');
  expect(outcome(readInteger('-1', false, 16))).toBe('strconv.ParseUint: parsing "-1": invalid syntax');
});

test.each([
  ['512', 512], ['512b', 512], ['512m', 536870912], ['1.5GiB', 1610612736], ['100 mb', 104857600], ['1gb', 1073741824], ['.5k', 512], ['0', 0], ['1P', 2 ** 50],
  ['5x', "invalid suffix: 'x'"], ['bogus', "invalid size: 'bogus'"], ['-1', "invalid size: '-1'"], ['', "invalid size: ''"], ['1kbb', "invalid suffix: 'kbb'"],
  ['1..2', 'strconv.ParseFloat: parsing "1..2": invalid syntax'],
])('the size %s', (text, value) => {
  expect(outcome(readBytes(text))).toEqual(value);
});

test.each([
  ['1h30m', 5400e9], ['500ms', 5e8], ['1.5s', 1.5e9], ['-2s', -2e9], ['0', 0], ['1us', 1000], ['1µs', 1000], ['.5s', 5e8], ['2160h', 7776e12],
  ['30', 'time: missing unit in duration "30"'], ['', 'time: invalid duration ""'], ['3x', 'time: unknown unit "x" in duration "3x"'], ['.s', 'time: invalid duration ".s"'],
])('the duration %s', (text, value) => {
  expect(outcome(readDuration(text))).toEqual(value);
});

test.each([
  ['1.5', 1.5e9], ['.5', 5e8], ['2', 2e9], ['1/2', 5e8], ['0.000000001', 1], ['1e-1', 1e8],
  ['0.0000000001', 'value is too precise'], ['1/3', 'value is too precise'], ['', 'failed to parse  as a rational number'], ['x', 'failed to parse x as a rational number'],
  ['1/0', 'failed to parse 1/0 as a rational number'],
])('the number of CPUs %s', (text, value) => {
  expect(outcome(readDecimal(text))).toEqual(value);
});

test.each([
  ['a,b', ['a', 'b']], ['"a,b",c', ['a,b', 'c']], ['"a ""b""",', ['a "b"', '']], ['a', ['a']],
  ['', 'EOF'], ['a"b', 'parse error on line 1, column 2: bare " in non-quoted-field'], ['"a', 'parse error on line 1, column 3: extraneous or missing " in quoted-field'],
  ['"a"b', 'parse error on line 1, column 3: extraneous or missing " in quoted-field'],
])('the record %s', (text, fields) => {
  expect(outcome(readRecord(text))).toEqual(fields);
});

test.each([
  ['/dev/sda', { PathOnHost: '/dev/sda', PathInContainer: '/dev/sda', CgroupPermissions: 'rwm' }],
  ['/dev/sda:/dev/xvdc:r', { PathOnHost: '/dev/sda', PathInContainer: '/dev/xvdc', CgroupPermissions: 'r' }],
  ['/dev/sda:rw', { PathOnHost: '/dev/sda', PathInContainer: '/dev/sda', CgroupPermissions: 'rw' }],
  ['null', 'null is not an absolute path'],
  ['/dev/a:/dev/b:q', 'bad mode specified: q'],
  ['a:b:c:d', 'bad format for path: a:b:c:d'],
])('the device %s', (text, device) => {
  expect(outcome(readDevice(text))).toEqual(device);
});

test.each([
  ['nofile=1024:2048', { Name: 'nofile', Soft: 1024, Hard: 2048 }], ['nproc=3', { Name: 'nproc', Soft: 3, Hard: 3 }], ['memlock=-1', { Name: 'memlock', Soft: -1, Hard: -1 }],
  ['bogus=1', 'invalid ulimit type: bogus'], ['nofile', 'invalid ulimit argument: nofile'], ['nofile=5:2', 'ulimit soft limit must be less than or equal to hard limit: 5 > 2'],
  ['nofile=1:2:3', 'too many limit value arguments - 1:2:3, can only have up to two, `soft[:hard]`'],
])('the limit %s', (text, limit) => {
  expect(outcome(readUlimit(text))).toEqual(limit);
});

test.each([
  ['', { Name: '', MaximumRetryCount: 0 }], ['on-failure:5', { Name: 'on-failure', MaximumRetryCount: 5 }], ['bogus', { Name: 'bogus', MaximumRetryCount: 0 }],
  [':3', 'invalid restart policy format: no policy provided before colon'], ['on-failure:abc', 'invalid restart policy format: maximum retry count must be an integer'],
])('the restart policy %s', (text, policy) => {
  expect(outcome(readRestart(text))).toEqual(policy);
});

test.each([
  ['linux/amd64', 'linux/amd64'], ['linux/aarch64', 'linux/arm64'], ['linux/arm/v7', 'linux/arm/v7'], ['linux/arm/6', 'linux/arm/v6'], ['linux/armhf', 'linux/arm'], ['linux/amd64/v1', 'linux/amd64'], ['arm64', 'linux/arm64'], ['windows', 'windows/amd64'],
  ['constructor', 'error parsing specified platform: "constructor": unknown operating system or architecture: invalid argument'],
  ['__proto__', 'error parsing specified platform: "__proto__": unknown operating system or architecture: invalid argument'],
  ['foo', 'error parsing specified platform: "foo": unknown operating system or architecture: invalid argument'],
  ['a/b/c/d', 'error parsing specified platform: "a/b/c/d": cannot parse platform specifier: invalid argument'],
])('the platform %s', (text, platform) => {
  expect(outcome(readPlatform(text))).toBe(platform);
});

test.each(['127.0.0.1', '0.0.0.0', '::', '::1', 'fe80::1', '2001:db8:0:0:0:0:0:1', '::ffff:10.0.0.1'])('%s is an IP address', (text) => {
  expect(isIpAddress(text)).toBe(true);
});

test.each(['', 'localhost', '1.2.3', '256.1.1.1', '01.2.3.4', '1.2.3.4.5', ':::', '1::2::3', '2001:db8', 'g::1', 'fe80::1%eth0', '::1.2.3'])('%s is no IP address', (text) => {
  expect(isIpAddress(text)).toBe(false);
});

test('hardware addresses come with colons, dashes or dots', () => {
  expect(['92:d0:c6:0a:29:33', '92-d0-c6-0a-29-33', '92d0.c60a.2933', '00:00:00:00:fe:80:00:00'].every(isMacAddress)).toBe(true);
  expect(['nope', '92:d0:c6:0a:29', '92:d0-c6:0a:29:33', '92d0.c60a'].some(isMacAddress)).toBe(false);
});

describe('texts', () => {
  test('quotes as Go prints them', () => {
    expect(quoteGo('a "b"\t\\ ñ\u0000\u200b')).toBe('"a \\"b\\"\\t\\\\ ñ\\x00\\u200b"');
  });

  test('base64 in both alphabets', () => {
    const bytes = Uint8Array.from([251, 255, 254, 1]);
    expect([encodeBase64(bytes, true), encodeBase64(bytes, false), encodeBase64(new TextEncoder().encode('{}'), true)]).toEqual(['-__-AQ==', '+//+AQ==', 'e30=']);
  });

  test('JSON loses only the blanks between its tokens', () => {
    expect(outcome(compactJson('{ "a b" : [ 1.0,\n "c \\" d" ] }'))).toBe('{"a b":[1.0,"c \\" d"]}');
    expect(compactJson('{').ok).toBe(false);
  });

  test('numbers count as numbers', () => {
    expect(['80/tcp', '9/tcp', '443/tcp', '9/udp'].sort(compareNaturally)).toEqual(['9/tcp', '9/udp', '80/tcp', '443/tcp']);
  });

  test('paths are made absolute and clean', () => {
    expect(['.', '..', './src/../x', '/a//b/', '../../../..'].map((path) => joinPath('/home/ana', path))).toEqual(['/home/ana', '/home', '/home/ana/x', '/a/b', '/']);
  });
});
