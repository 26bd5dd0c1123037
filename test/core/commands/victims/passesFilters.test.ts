// The conditions of a prune, decided as the engine decides them.
import { expect, test } from 'vitest';
import { passesFilters } from '../../../../src/core/commands/victims/passesFilters';

const now = Date.UTC(2024, 0, 2);
const yesterday = { created: now / 1000 - 86_400, labels: { stage: 'test', keep: '' } };

test.each([
  [[], true],
  [['until=12h'], true],
  [['until=48h'], false],
  [['until=2024-01-01T12:00:00Z'], true],
  [['until=2023-12-31T00:00:00Z'], false],
  [['label=stage'], true],
  [['label=stage=test', 'label=keep'], true],
  [['label=stage=test', 'label=other'], false],
  [['label=stage=live'], false],
  [['label!=keep'], false],
  [['label!=other'], true],
  [['label!=keep', 'label!=other'], true],
  [['until=nonsense'], false],
])('%j', (filters, passes) => {
  expect(passesFilters(yesterday, filters, now)).toBe(passes);
});
