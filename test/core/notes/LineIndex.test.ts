// Offsets to lines and back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineIndex } from '../../../src/core/notes/LineIndex';

describe('a line index', () => {
  test('knows the line of an offset, whatever ends the lines', () => {
    const lines = new LineIndex('uno\ndos\r\ntres\rcuatro');
    expect([0, 3, 4, 7, 8, 9, 13, 14, 20].map((offset) => lines.lineAt(offset))).toEqual([1, 1, 2, 2, 2, 3, 3, 4, 4]);
    expect(lines.lineCount).toBe(4);
  });

  test('knows where a line begins and ends, its break not included', () => {
    const text = 'uno\ndos\r\n\ntres';
    const lines = new LineIndex(text);
    expect([1, 2, 3, 4].map((line) => text.slice(lines.startOf(line), lines.endOf(line)))).toEqual(['uno', 'dos', '', 'tres']);
    expect([lines.startOf(9), lines.endOf(9), lines.startOf(0)]).toEqual([text.length, text.length, 0]);
  });

  test('answers in any order of questions', () => {
    const text = 'a\nbb\n\nccc\n';
    const expected = [...text, ''].map((_, offset) => text.slice(0, offset).split('\n').length);
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 30 }), (offsets) => {
        const lines = new LineIndex(text);
        expect(offsets.map((offset) => lines.lineAt(offset))).toEqual(offsets.map((offset) => expected[offset]));
      }),
    );
  });

  test('makes a span of two offsets', () => {
    expect(new LineIndex('uno\ndos').span(4, 7)).toEqual({ from: 4, to: 7, line: 2 });
  });
});
