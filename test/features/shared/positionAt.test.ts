// A place in the file is the same place in the editor, whatever ends the file's lines.
import { expect, test } from 'vitest';
import { positionAt } from '../../../src/features/shared/positionAt';

const find = (text: string, words: string) => positionAt(text, text.indexOf(words));

test('line and column from 0', () => {
  const note = '# Docker\n\nUna imagen es una plantilla.';
  expect(find(note, '# Docker')).toEqual({ line: 0, ch: 0 });
  expect(find(note, 'imagen')).toEqual({ line: 2, ch: 4 });
  expect(positionAt(note, note.length)).toEqual({ line: 2, ch: 28 });
});

test('carriage returns count in no column', () => {
  const note = '# Docker\r\n\r\nUna imagen\r\n';
  expect(find(note, 'imagen')).toEqual({ line: 2, ch: 4 });
  expect(positionAt(note, note.indexOf('\r'))).toEqual({ line: 0, ch: 8 });
  expect(positionAt(note, note.indexOf('\n'))).toEqual({ line: 0, ch: 8 });
});
