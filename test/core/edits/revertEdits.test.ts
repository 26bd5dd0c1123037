// Edits that are taken back, whatever has happened to the text meanwhile.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit } from '../../../src/core/edits/applyEdit';
import { combineEdits } from '../../../src/core/edits/combineEdits';
import type { NoteEdit } from '../../../src/core/edits/NoteEdit';
import { recordEdits } from '../../../src/core/edits/recordEdits';
import { revertEdits } from '../../../src/core/edits/revertEdits';

const edit = (text: string, edits: readonly NoteEdit[]): string => applyEdit(text, combineEdits(text, edits));

function revert(text: string, edits: readonly NoteEdit[], meanwhile: (left: string) => string = (left) => left): { text: string; lost: number } {
  const now = meanwhile(edit(text, edits));
  const { edits: back, lost } = revertEdits(now, recordEdits(text, edits));
  return { text: edit(now, back), lost };
}

const text = '# Redes\nuno (completar) dos\n\n## DNS\n\n## Puertos\ntres\n';
const edits = [{ from: 11, to: 23, insert: '' }, { from: 29, to: 37, insert: '' }];

test('leave every character as it was', () => {
  expect(edit(text, edits)).toBe('# Redes\nuno dos\n\n## Puertos\ntres\n');
  expect(revert(text, edits)).toEqual({ text, lost: 0 });
});

test('are found where their words stand by now', () => {
  expect(revert(text, edits, (left) => `more\n\n${left}`)).toEqual({ text: `more\n\n${text}`, lost: 0 });
});

test('stay where the words around them are others by now', () => {
  expect(revert(text, edits, (left) => left.replace('uno dos', 'uno y dos'))).toEqual({ text: text.replace('uno (completar) dos', 'uno y dos'), lost: 1 });
});

test('stay where nobody can tell which of several equal places was theirs', () => {
  const lines = 'the same words stand on each line\n'.repeat(6);
  const middle = lines.length / 2;
  expect(revert(lines, [{ from: middle, to: middle, insert: 'x' }], (left) => left.replace('x', '').concat('x'))).toMatchObject({ lost: 1 });
});

test('know the line ends of an editor and of a file', () => {
  const windows = text.replace(/\n/g, '\r\n');
  const there = [{ from: windows.indexOf(' (completar)'), to: windows.indexOf(' dos'), insert: '\r\n- [ ] completar' }];
  expect(revert(windows, there, (left) => left.replace(/\r\n/g, '\n'))).toEqual({ text, lost: 0 });
});

test('whatever they were, leave the text as it was', () => {
  const change = fc.tuple(fc.nat(40), fc.nat(6), fc.constantFrom('', 'a', '\n', 'ab\r\nc'));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '\ufeff'), maxLength: 40 }), fc.array(change, { minLength: 1, maxLength: 5 }), (before, changes) => {
      const made = changes.map(([from, length, insert]) => ({ from: Math.min(from, before.length), to: Math.min(from + length, before.length), insert }));
      expect(revert(before, made)).toEqual({ text: before, lost: 0 });
    }),
  );
});
