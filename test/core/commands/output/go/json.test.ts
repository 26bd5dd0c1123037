// JSON as Go reads, keeps and writes it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGoJson } from '../../../../../src/core/commands/output/go/readGoJson';
import { writeGoJson } from '../../../../../src/core/commands/output/go/writeGoJson';
import { compactJson, indentJson } from '../../../../../src/core/commands/output/indentJson';

function rewrite(text: string, escapesHtml = false): string {
  const read = readGoJson(text);
  return read.ok ? writeGoJson(read.value, escapesHtml) : `! ${read.problem}`;
}

describe('numbers keep their digits', () => {
  test.each(['12345678901234567890', '1.0', '1e21', '-0', '0.10', '1E5'])('%s', (number) => {
    expect(rewrite(`[${number}]`)).toBe(`[${number}]`);
  });
});

test('maps are written in the order of their keys, whatever they came in', () => {
  expect(rewrite('{"b":1,"a":{"d":2,"c":[]},"B":3,"":4}')).toBe('{"":4,"B":3,"a":{"c":[],"d":2},"b":1}');
});

test('signs of HTML are escaped only where that is asked for', () => {
  expect(rewrite('"<a href=\\"x\\">&\\u2028\\u0001\\u007f"')).toBe('"<a href=\\"x\\">&\\u2028\\u0001\u007f"');
  expect(rewrite('"<&>"', true)).toBe('"\\u003c\\u0026\\u003e"');
});

test('what is no JSON is a failure', () => {
  expect(rewrite('')).toBe('! unexpected end of JSON input');
  expect(rewrite('{"a":')).toMatch(/^! /);
  expect(rewrite('['.repeat(100_000) + ']'.repeat(100_000))).toBe('! exceeded max depth');
});

test('what JavaScript reads in the JSON is what it reads in it written again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(JSON.parse(rewrite(text))).toEqual(JSON.parse(text));
      expect(JSON.parse(rewrite(text, true))).toEqual(JSON.parse(text));
    }),
  );
});

test('JSON laid out anew is what JavaScript makes of its value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value, null, 1);
      expect(indentJson(text)).toBe(JSON.stringify(value, null, 4));
      expect(compactJson(text)).toBe(JSON.stringify(value));
    }),
  );
});

test('laying out keeps digits and escapes as the engine sent them', () => {
  expect(indentJson('{"n":12345678901234567890,"u":"\\u003c\\/ , : {","e":{ },"l":[ ]}')).toBe(
    '{\n    "n": 12345678901234567890,\n    "u": "\\u003c\\/ , : {",\n    "e": {},\n    "l": []\n}',
  );
});
