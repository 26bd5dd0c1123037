// Go's Printf: what it prints, and how it complains in place.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyType, rawMapType } from '../../../../../src/core/commands/output/go/GoType';
import { goAny, goBool, goFloat, goInt, goText, goTexts, type GoValue, type Maybe } from '../../../../../src/core/commands/output/go/GoValue';
import { print, printf } from '../../../../../src/core/commands/output/go/printf';

const map: GoValue = { kind: 'map', type: rawMapType, data: new Map([['k', goAny(goText('v'))], ['a', { kind: 'interface', type: anyType, data: null }]]) };

describe('verbs, flags, widths', () => {
  test.each<[string, readonly Maybe[], string]>([
    ['%s is %d', [goText('web'), goInt(3)], 'web is 3'],
    ['%5d|%-5d|%05d|%+d|% d|%x|%#X|%o|%b', [42, 42, 42, 42, 42, 255, 255, 8, 5].map((each) => goInt(each)), '   42|42   |00042|+42| 42|ff|0XFF|10|101'],
    ['%q %#q %+q %x % X', [goText('é"'), goText('raw'), goText('é'), goText('hi'), goText('hi')], '"é\\"" `raw` "\\u00e9" 6869 68 69'],
    ['%v %+v %#v', [map, map, map], 'map[a:<nil> k:v] map[a:<nil> k:v] map[string]interface {}{"a":interface {}(nil), "k":"v"}'],
    ['%v %q %d', [goTexts(['a', 'b']), goTexts(['a', 'b']), goTexts(['a'])], '[a b] ["a" "b"] [%!d(string=a)]'],
    ['%8.3f|%-8.2f|%e|%g', [3.14159, 2.5, 1234.5, 0.1].map(goFloat), '   3.142|2.50    |1.234500e+03|0.1'],
    ['%t %v %c %U %#U %T', [goBool(true), undefined, goInt(65), goInt(0x4e16), goInt(0x4e16), goInt(1)], 'true <nil> A U+4E16 U+4E16 \'世\' int'],
    ['%[2]d %[1]d', [goInt(1), goInt(2)], '2 1'],
    ['%*d|%-*d|%.*f', [goInt(5), goInt(1), goInt(3), goInt(2), goInt(1), goFloat(2.25)], '    1|2  |2.2'],
  ])('%s', (format, args, text) => {
    expect(printf(format, args)).toBe(text);
  });
});

describe('mistakes', () => {
  test.each<[string, readonly Maybe[], string]>([
    ['%d', [], '%!d(MISSING)'],
    ['done', [goInt(1), undefined], 'done%!(EXTRA int=1, <nil>)'],
    ['%d %z', [goText('x'), goBool(true)], '%!d(string=x) %!z(bool=true)'],
    ['100%', [], '100%!(NOVERB)'],
    ['%[3]d %[x]d', [goInt(1)], '%!d(BADINDEX) %!d(BADINDEX)'],
    ['%*d', [goText('x'), goInt(1)], '%!(BADWIDTH)1'],
    ['%99999999d', [goInt(1)], '%!(NOVERB)%!(EXTRA int=1)'],
    ['%s', [undefined], '%!s(<nil>)'],
  ])('%s', (format, args, text) => {
    expect(printf(format, args)).toBe(text);
  });
});

test('Sprint puts a blank only between two that are no texts', () => {
  expect(print([goInt(1), goInt(2), goText('a'), goInt(3), goInt(4), goText('b'), goText('c')])).toBe('1 2a3 4bc');
});

test('no format makes it throw, and without a sign of percent nothing is changed', () => {
  const values = fc.constantFrom<Maybe>(undefined, goInt(-7), goFloat(1e300), goText('é😀\u0000'), goBool(false), goTexts([]), map);
  const format = fc.oneof(fc.string(), fc.array(fc.constantFrom('%', '+', '-', '#', ' ', '0', '9', '.', '*', '[1]', '[', ']', ...'vdsqxXobcUteEfgGTpw!', 'é')).map((parts) => parts.join('')));
  fc.assert(
    fc.property(format, fc.array(values, { maxLength: 4 }), (text, args) => {
      const printed = printf(text, args);
      if (!text.includes('%')) expect(printed.startsWith(text)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
