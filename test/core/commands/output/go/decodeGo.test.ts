// Raw answers as values of the CLI's Go types.
import { describe, expect, test } from 'vitest';
import { decodeGo } from '../../../../../src/core/commands/output/go/decodeGo';
import { printGoValue } from '../../../../../src/core/commands/output/go/formatGoValue';
import type { GoType } from '../../../../../src/core/commands/output/go/GoType';
import { readGoJson } from '../../../../../src/core/commands/output/go/readGoJson';
import { readGoTypes } from '../../../../../src/core/commands/output/go/readGoTypes';
import { writeGoDuration } from '../../../../../src/core/commands/output/go/writeGoDuration';
import { writeGoJson } from '../../../../../src/core/commands/output/go/writeGoJson';

const types = readGoTypes(`
  notes.Author: Name=name:s Age:i?
  notes.Base: ID=Id:s
  notes.Note: @notes.Base Title:s Tags:[]s Links:{}l Author:*notes.Author Draft:*b? Written:t Pause:d? Size:[2]l Extra:a?
`);

function decode(json: unknown): ReturnType<typeof decodeGo> {
  const raw = readGoJson(JSON.stringify(json));
  if (!raw.ok) throw new Error(raw.problem);
  const type: GoType | undefined = types.get('notes.Note');
  if (!type) throw new Error('no such type');
  return decodeGo(raw.value, type);
}

test('what is absent is empty as Go has it: texts, lists, pointers, times', () => {
  expect(printGoValue(decode({}))).toBe('{{}  [] map[] <nil> <nil> 0001-01-01 00:00:00 +0000 UTC 0s [0 0] <nil>}');
  expect(writeGoJson(decode({}), false)).toBe('{"Id":"","Title":"","Tags":null,"Links":null,"Author":null,"Written":"0001-01-01T00:00:00Z","Size":[0,0]}');
});

test('fields come in the order of the type, embedded ones with the others', () => {
  const note = { Title: 'Volumes', Id: 'n1', Author: { name: 'Ana', Age: 30 }, Tags: [], Links: { b: 2, a: 1 }, Draft: false, Pause: 90_000_000_000, Extra: { x: [1] } };
  expect(writeGoJson(decode(note), false)).toBe(
    '{"Id":"n1","Title":"Volumes","Tags":[],"Links":{"a":1,"b":2},"Author":{"name":"Ana","Age":30},"Draft":false,"Written":"0001-01-01T00:00:00Z","Pause":90000000000,"Size":[0,0],"Extra":{"x":[1]}}',
  );
});

test('a value of the wrong kind counts as absent, and keys are found in any case', () => {
  expect(writeGoJson(decode({ title: 'low', tags: 'no list', LINKS: { a: '1' }, Author: 5 }), false)).toContain('"Title":"low","Tags":null,"Links":{"a":0}');
});

describe('times', () => {
  test.each([
    ['2024-05-06T07:08:09.120Z', '2024-05-06 07:08:09.12 +0000 UTC'],
    ['2024-05-06T07:08:09+02:00', '2024-05-06 07:08:09 +0200 +0200'],
    ['yesterday', '0001-01-01 00:00:00 +0000 UTC'],
  ])('%s', (written, printed) => {
    expect(printGoValue(decode({ Written: written }))).toContain(printed);
  });
});

describe('durations', () => {
  test.each<[bigint, string]>([
    [0n, '0s'], [1n, '1ns'], [1_500n, '1.5µs'], [100_000_000n, '100ms'], [1_500_000_000n, '1.5s'], [90_000_000_000n, '1m30s'], [3_600_000_000_000n, '1h0m0s'], [-2_000_000_000n, '-2s'],
  ])('%d ns is %s', (nanoseconds, text) => {
    expect(writeGoDuration(nanoseconds)).toBe(text);
  });
});
