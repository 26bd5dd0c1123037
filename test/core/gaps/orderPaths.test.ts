// Paths as people count, and an order that is kept no longer than its paths.
import { expect, test } from 'vitest';
import { orderPaths } from '../../../src/core/gaps/orderPaths';

test('numbers count as numbers, and the order follows the paths', () => {
  const notes = new Map([['Redes 10.md', 1], ['Redes 2.md', 1], ['Árbol.md', 1]]);
  expect(orderPaths(notes)).toEqual(['Árbol.md', 'Redes 2.md', 'Redes 10.md']);
  expect(orderPaths(notes)).toBe(orderPaths(notes));
  notes.set('Bridge.md', 1);
  expect(orderPaths(notes)).toEqual(['Árbol.md', 'Bridge.md', 'Redes 2.md', 'Redes 10.md']);
  notes.delete('Redes 2.md');
  notes.set('Zeta.md', 1);
  expect(orderPaths(notes)).toEqual(['Árbol.md', 'Bridge.md', 'Redes 10.md', 'Zeta.md']);
});
