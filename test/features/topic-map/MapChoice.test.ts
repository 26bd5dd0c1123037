// What is seen survives a restart, and a broken layout file does no harm.
import { expect, test } from 'vitest';
import { firstChoice, readMapChoice, writeMapChoice } from '../../../src/features/topic-map/MapChoice';

test('a choice comes back from the saved layout', () => {
  const choice = { scope: 'note' as const, query: 'imagen', hiddenKinds: new Set(['tag' as const, 'term' as const]) };
  const stored: unknown = JSON.parse(JSON.stringify(writeMapChoice(choice)));
  expect(readMapChoice(stored, firstChoice)).toEqual(choice);
});

test('what is missing or broken stays as it was', () => {
  expect(readMapChoice(null, firstChoice)).toEqual(firstChoice);
  expect(readMapChoice({ scope: 'galaxy', query: 3, hiddenKinds: ['tag', 'planet'] }, firstChoice)).toEqual({ ...firstChoice, hiddenKinds: new Set(['tag']) });
});
