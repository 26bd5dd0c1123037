// What a heading says of its section and those below it.
import { expect, test } from 'vitest';
import { countOpen } from '../../../src/core/gaps/countOpen';
import { findGaps } from '../../../src/core/gaps/findGaps';
import { parseNote } from '../../../src/core/notes/parseNote';

test('counts its own gaps and those below, and tells an empty section from a complete one', () => {
  const note = parseNote('Redes.md', '# Redes\nUna red une contenedores (completar).\n## Puente\nUn conmutador hecho por software.\n## Otra\nalgo que decir aquí hay\n### DNS (revisar)\nresuelve nombres de contenedores\n# Vacía\n');
  const gaps = findGaps(note);
  expect(note.sections.map((section) => [section.title, countOpen(note, gaps, section)])).toEqual([['Redes', 2], ['Puente', 0], ['Otra', 1], ['DNS (revisar)', 1], ['Vacía', 1]]);
  expect(note.sections.map((section) => countOpen(note, [], section))).toEqual([0, 0, 0, 0, null]);
});
