// A map of contents takes the place of the one in its note; not a byte outside its marks changes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contents } from '../../../src/core/export/contents';
import { updateContents } from '../../../src/core/export/updateContents';
import { findGaps } from '../../../src/core/gaps/findGaps';
import { buildTopicMap } from '../../../src/core/map/buildTopicMap';
import { parseNote } from '../../../src/core/notes/parseNote';
import { exportNotes } from './exportNotes';

const [start, end] = ['%% docker-notebook: map %%', '%% docker-notebook: end of map %%'];
const written = contents.write(exportNotes({ 'Redes.md': '# Redes\n## Comandos\n- port\n- ps (completar)\n' }));

function update(text: string): string {
  const edit = updateContents(text, written);
  if (!edit.ok) return `${edit.problem.kind} ${edit.problem.line}`;
  const { from, to, insert } = edit.value;
  return text.slice(0, from) + insert + text.slice(to);
}

const old = `${start}\n## Notes\n- [[Old]]\n${end}`;

test('between the marks everything is new, and a second time nothing changes', () => {
  const once = update(`before\n${old}\nafter`);
  expect(once).toBe(`before\n${written}after`);
  expect(update(once)).toBe(once);
});

test('a note keeps its byte-order mark, its carriage returns and its missing last line break', () => {
  const text = `\ufeffbefore \r\n\r\n${old.replaceAll('\n', '\r\n')}\r\n  after`;
  expect(update(text)).toBe(`\ufeffbefore \r\n\r\n${written.replaceAll('\n', '\r\n')}  after`);
  expect(update(`\ufeff${old}`)).toBe(`\ufeff${written.trimEnd()}`);
});

test('a note without marks gets them at its end', () => {
  expect(update('')).toBe(written);
  expect(update('text')).toBe(`text\n\n${written.trimEnd()}`);
  expect(update('text\n')).toBe(`text\n\n${written}`);
  expect(update('text\r\n\r\n')).toBe(`text\r\n\r\n${written.replaceAll('\n', '\r\n')}`);
});

test('marks that a block of code shows are none', () => {
  const text = `\`\`\`md\n${old}\n\`\`\`\n`;
  expect(update(text)).toBe(`${text}\n${written}`);
});

describe('damaged marks are left alone, and said where they are:', () => {
  test.each([
    ['no end', `a\n${start}\nb`, 'noEnd 2'],
    ['no beginning', `a\r\nb\r\n${end}`, 'noStart 3'],
    ['the wrong way round', `${end}\n${start}`, 'noStart 1'],
    ['a beginning within', `${start}\n${start}\n${end}`, 'noEnd 1'],
    ['two maps', `${old}\n${old}`, 'twice 5'],
    ['code without an end', 'a\n```sh\ndocker ps', 'unclosed 2'],
    ['one end too many', `${old}\n\n${end}`, 'noStart 6'],
  ])('%s', (_, text, problem) => expect(update(text)).toBe(problem));
});

test('whatever stands around it stays', () => {
  const around = fc.array(fc.constantFrom('a', '\n', '\r\n', ' ', '```', '%%', '# ', start, '<!--', '-->', '\ufeff'), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(around, around, (before, after) => {
      const text = `${before}\n${old}\n${after}`;
      const edit = updateContents(text, written);
      if (!edit.ok) return;
      const { from, to } = edit.value;
      const replaced = text.slice(from, to);
      expect(replaced === '' || (replaced.startsWith(start) && replaced.endsWith(end))).toBe(true);
      const next = update(text);
      expect(next.startsWith(text.slice(0, from)) && next.endsWith(text.slice(to))).toBe(true);
      expect(update(next)).toBe(next);
    }),
  );
});

describe('for the rest of the program a map of contents is no text of its note:', () => {
  const note = '# Índice\ntexto\n';
  const withMap = update(note);

  test('the vault’s map does not grow from its own copy', () => {
    expect(withMap).toContain('[[Redes');
    expect(buildTopicMap([parseNote('a.md', withMap)])).toEqual(buildTopicMap([parseNote('a.md', note)]));
    expect(buildTopicMap([parseNote('a.md', update(note.replaceAll('\n', '\r\n')))])).toEqual(buildTopicMap([parseNote('a.md', note)]));
  });

  test('it is no gap, and the section that holds it is not empty', () => {
    expect(findGaps(parseNote('a.md', withMap)).map(({ rule }) => rule)).toEqual(findGaps(parseNote('a.md', note)).map(({ rule }) => rule));
    expect(findGaps(parseNote('a.md', update('# Índice\n'))).map(({ rule }) => rule)).not.toContain('empty-section');
  });

  test('what stands below it is text again, and marks without an end hide nothing', () => {
    expect(parseNote('a.md', `${withMap}# Luego\n`).sections.map(({ title }) => title)).toEqual(['Índice', 'Luego']);
    expect(parseNote('a.md', `${start}\n# Luego\n`).sections.map(({ title }) => title)).toEqual(['Luego']);
  });
});
