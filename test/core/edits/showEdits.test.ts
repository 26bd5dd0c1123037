// What a change looks like before it is made.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combineEdits } from '../../../src/core/edits/combineEdits';
import { applyEdit } from '../../../src/core/edits/applyEdit';
import type { NoteEdit } from '../../../src/core/edits/NoteEdit';
import { showEdits } from '../../../src/core/edits/showEdits';

const draw = (text: string, edits: readonly NoteEdit[], at = edits[0]?.from ?? 0): string =>
  showEdits(text, at, edits).map((piece) => ({ same: piece.text, removed: `[-${piece.text}-]`, added: `[+${piece.text}+]` })[piece.kind]).join('');

test('words that go and words that come stand within their line', () => {
  expect(draw('one\ntwo three\nfour', [{ from: 4, to: 7, insert: 'TWO' }])).toBe('[-two-][+TWO+] three');
  expect(draw('one\r\ntwo three\r\nfour', [{ from: 8, to: 14, insert: '' }])).toBe('two[- three-]');
});

test('a line that goes as a whole does not touch the next one', () => {
  expect(draw('a\n## b\n\nc', [{ from: 2, to: 8, insert: '' }])).toBe('[-## b-]');
});

test('a line that comes stands below the one that it belongs to', () => {
  expect(draw('a\nb\nc', [{ from: 3, to: 3, insert: '\nnew' }])).toBe('b[+\nnew+]');
});

test('two places are shown with what is between them', () => {
  expect(draw('a (x) b\nc\nd', [{ from: 1, to: 5, insert: '' }, { from: 7, to: 7, insert: '\n- x' }])).toBe('a[- (x)-] b[+\n- x+]');
});

test('what changes nothing shows the line', () => {
  expect(draw('one\ntwo', [], 5)).toBe('two');
});

test('what stays and what goes are the text, what stays and what comes are the text that the edits leave', () => {
  const text = 'ab\ncd\r\nef\n\ngh';
  const edit = fc.tuple(fc.nat(text.length), fc.nat(4), fc.constantFrom('', 'x', '\n', 'y\nz'));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (drafts) => {
      let free = 0;
      const edits = drafts
        .map(([from, length, insert]) => ({ from, to: Math.min(text.length, from + length), insert }))
        .sort((one, other) => one.from - other.from)
        .filter(({ from, to }) => from >= free && (free = to) >= 0);
      const pieces = showEdits(text, edits[0]?.from ?? 0, edits);
      const join = (left: 'removed' | 'added'): string => pieces.filter(({ kind }) => kind !== left).map((piece) => piece.text).join('');
      expect(text).toContain(join('added'));
      expect(applyEdit(text, combineEdits(text, edits))).toContain(join('removed'));
    }),
  );
});
