// What a gap is about, as the map knows it.
import { expect, test } from 'vitest';
import { topicOfGap } from '../../../../src/core/gaps/query/topicOfGap';
import { NotebookIndex } from '../../../../src/services/NotebookIndex';

const index = new NotebookIndex();
index.refreshAll([
  ['Apuntes.md', '#Docker #Servidor\n- - -\nlo de las clases (revisar esto)\n## Volúmenes\n### Copias\ntexto (completar)\n## Cosas\ntexto (poner un ejemplo)\n## Redes y puertos\n(completar)\n'],
  ['Suelta.md', '## Cosas\ntexto (completar)\n'],
]);

test.each([
  ['Apuntes.md', 3, 'Docker'],
  ['Apuntes.md', 6, 'volumen'],
  ['Apuntes.md', 8, 'Docker'],
  ['Apuntes.md', 10, 'red'],
  ['Suelta.md', 2, undefined],
])('%s:%i is about %s', (path, line, topic) => {
  const { gaps, map } = index.notebook;
  const gap = gaps.get(path)?.find(({ span }) => span.line === line);
  expect(gap).toBeDefined();
  expect(gap && topicOfGap(gap, map)?.label).toBe(topic);
});
