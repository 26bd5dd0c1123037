// A gap is left out by a comment of its line, for good or until a day.
import { expect, test } from 'vitest';
import { applyEdit } from '../../../src/core/edits/applyEdit';
import { findGaps } from '../../../src/core/gaps/findGaps';
import { writeIgnore } from '../../../src/core/gaps/writeIgnore';
import { parseNote } from '../../../src/core/notes/parseNote';

function ignored(text: string, until = ''): string | null {
  const note = parseNote('a.md', text);
  const [gap, ...others] = findGaps(note);
  const edit = gap ? writeIgnore(note, [gap, ...others], until) : null;
  if (!edit) return null;
  const after = applyEdit(text, edit);
  expect(findGaps(parseNote('a.md', after), { today: '2027-01-30' })).toEqual([]);
  return after;
}

test.each([
  ['texto (completar)\n', '', 'texto (completar) %% docker-notebook: ignore marker %%\n'],
  ['\ufeff## Redes  \r\n', '', '\ufeff## Redes  %% docker-notebook: ignore empty-section %%\r\n'],
  ['# A\ntexto de la nota\n## enlazar con los apuntes de DNS', '2027-01-31', '# A\ntexto de la nota\n## enlazar con los apuntes de DNS %% docker-notebook: ignore empty-section, todo-heading until 2027-01-31 %%'],
])('%j until %j', (text, until, expected) => {
  expect(ignored(text, until)).toBe(expected);
});

test('what stands in code is left out from above, and what stands in a table not at all', () => {
  expect(ignored('# A\ntexto de la nota\n\n```bash\ndocker ps\n')).toBe('# A\ntexto de la nota\n\n%% docker-notebook: ignore unclosed-fence %%\n```bash\ndocker ps\n');
  expect(ignored('| a | b |\n|---|---|\n| x (completar) | y |\n')).toBeNull();
});
