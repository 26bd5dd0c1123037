// Links follow a heading that gets other words.
import { expect, test } from 'vitest';
import { applyEdit } from '../../../src/core/edits/applyEdit';
import { combineEdits } from '../../../src/core/edits/combineEdits';
import { findRename } from '../../../src/core/linking/findRename';
import { renameLinks } from '../../../src/core/linking/renameLinks';
import { LinkResolver } from '../../../src/core/map/LinkResolver';
import { parseNote } from '../../../src/core/notes/parseNote';

const text = '# Datos\n## Volúmenes (completar)\n### Copias\ntexto\n## Volúmenes (completar)\notro\n';
const note = parseNote('cursos/Datos.md', text);
const resolver = new LinkResolver();
for (const path of ['cursos/Datos.md', 'cursos/Otra.md', 'Redes.md']) resolver.add(path);

/** Without its remark. */
function renameAt(at: number) {
  const section = note.sections[at];
  if (!section) throw new Error('no such section');
  const from = text.indexOf(' (completar)', section.heading.from);
  return findRename(note, section, [{ from, to: from + ' (completar)'.length, insert: '' }]);
}

const followed = (link: string, path = 'Redes.md'): string => {
  const rename = renameAt(1);
  const linker = parseNote(path, `ver ${link} y más`);
  return rename ? applyEdit(linker.text, combineEdits(linker.text, renameLinks(linker, rename, resolver))).slice(4, -6) : '';
};

test.each([
  ['[[Datos#Volúmenes (completar)]]', '[[Datos#Volúmenes]]'],
  ['[[datos#volumenes completar|los volúmenes]]', '[[datos#Volúmenes|los volúmenes]]'],
  ['![[Datos#Volúmenes (completar)]]', '![[Datos#Volúmenes]]'],
  ['[[cursos/Datos#Datos#Volúmenes (completar)#Copias]]', '[[cursos/Datos#Datos#Volúmenes#Copias]]'],
  ['[los datos](cursos/Datos.md#Volúmenes%20(completar))', '[los datos](cursos/Datos.md#Vol%C3%BAmenes)'],
  ['[los datos](<cursos/Datos.md#Volúmenes (completar)> "título")', '[los datos](<cursos/Datos.md#Vol%C3%BAmenes> "título")'],
])('%s becomes %s', (link, expected) => {
  expect(followed(link)).toBe(expected);
});

test.each(['[[Datos]]', '[[Datos#Copias]]', '[[Datos#^abc]]', '[[Redes#Volúmenes (completar)]]', '[[Otra#Volúmenes (completar)]]', 'https://docs.docker.com/#volúmenes-completar', '`[[Datos#Volúmenes (completar)]]`'])('%s stays', (link) => {
  expect(followed(link)).toBe(link);
});

test('links within the note follow, too, and those to an equal heading before it stay', () => {
  expect(followed('[[#Volúmenes (completar)]]', 'cursos/Datos.md')).toBe('[[#Volúmenes]]');
  const second = renameAt(3);
  expect(second && renameLinks(parseNote('Redes.md', '[[Datos#Volúmenes (completar)]]'), second, resolver)).toEqual([]);
});

test('what changes no name of a heading is no rename', () => {
  const [section] = note.sections;
  if (!section) throw new Error('no section');
  expect(findRename(note, section, [{ from: text.length, to: text.length, insert: 'más' }])).toBeNull();
  expect(findRename(note, section, [{ from: 0, to: 2, insert: '' }])).toBeNull();
});
