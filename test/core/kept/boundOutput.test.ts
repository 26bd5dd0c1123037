// What of an output a note can hold.
import { expect, test } from 'vitest';
import { boundOutput } from '../../../src/core/kept/boundOutput';

const bounds = { lines: 3, characters: 20 };
const bound = (text: string, dropped = 0) => boundOutput(text, dropped, bounds);

test('a short output is kept as it is, without blank lines at its end', () => {
  expect(bound('a\n\n\tb  \n\n \n')).toEqual({ lines: ['a', '', '\tb  '], leftOut: 0 });
  expect(bound('')).toEqual({ lines: [], leftOut: 0 });
});

test('of a long one the last lines are kept, and the others counted, those too that the run has no more', () => {
  expect(bound('1\n2\n3\n4\n5', 10)).toEqual({ lines: ['3', '4', '5'], leftOut: 12 });
  expect(bound('0123456789\n0123456789\nx')).toEqual({ lines: ['0123456789', 'x'], leftOut: 1 });
});

test('of one endless line its end is kept', () => {
  expect(bound(`start${'x'.repeat(30)}end`)).toEqual({ lines: [`…${'x'.repeat(17)}end`], leftOut: 0 });
});

test('what an editor would not show is seen', () => {
  expect(bound('a\0b\x1bc\x7f').lines).toEqual(['a␀b␛c␡']);
  expect(bound('\u202etxt\u2028').lines).toEqual(['\ufffdtxt\ufffd']);
  expect(bound('\ud83d\ud83d\udc33').lines).toEqual(['\ufffd🐳']);
});
