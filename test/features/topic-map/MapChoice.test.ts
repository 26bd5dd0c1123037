// What is seen survives a restart, and a broken layout file does no harm.
import { expect, test } from 'vitest';
import { firstChoice, readMapChoice, writeMapChoice, type MapChoice } from '../../../src/features/topic-map/MapChoice';

test('a choice comes back from the saved layout', () => {
  const choice: MapChoice = {
    scope: 'topic',
    pinnedPath: 'Redes.md',
    root: 'command:ps',
    depth: 3,
    shape: 'radial',
    query: 'imagen',
    isUnsourced: true,
  hiddenKinds: new Set(['tag', 'term'] as const),
    collapsed: new Set(['note:Redes.md']),
  };
  const stored: unknown = JSON.parse(JSON.stringify(writeMapChoice(choice)));
  expect(readMapChoice(stored, firstChoice)).toEqual(choice);
});

test('what is missing or broken stays as it was', () => {
  expect(readMapChoice(null, firstChoice)).toEqual(firstChoice);
  const broken = { scope: 'galaxy', pinnedPath: 1, root: {}, depth: 99, shape: 'cube', query: 3, hiddenKinds: ['tag', 'planet'], collapsed: [1, 'a'] };
  expect(readMapChoice(broken, firstChoice)).toEqual({ ...firstChoice, hiddenKinds: new Set(['tag']), collapsed: new Set(['a']) });
});
