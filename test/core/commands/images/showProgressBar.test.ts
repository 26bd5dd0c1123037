// The bar of one layer: what it shows of what the engine says.
import { expect, test } from 'vitest';
import { showProgressBar } from '../../../../src/core/commands/images/showProgressBar';

test.each([
  [{ current: 123456789, total: 200000000 }, 80, ' 123.5MB/200MB'],
  [{ current: 1024, total: 2048 }, 120, `[${'='.repeat(25)}>${' '.repeat(25)}]  1.024kB/2.048kB`],
  [{ current: 2049, total: 2048 }, 120, `[${'='.repeat(50)}>]  2.049kB`],
  [{ current: 999 }, 120, '    999B'],
  [{ total: 10 }, 80, '      0B/10B'],
  [{ current: 5, total: 10, units: 's' }, 80, '5/10 s'],
  [{ current: 15, total: 10, units: 's' }, 80, '15 s'],
  [{ current: 7, units: 's' }, 80, '7 s'],
  [{ current: 5, total: 10, hidecounts: true }, 80, ''],
  [{ current: 0, total: 0 }, 120, ''],
  [{ current: -1, total: -1 }, 120, ''],
  [{}, 120, ''],
  ['no detail', 120, ''],
])('%j in %d columns', (detail, columns, bar) => {
  expect(showProgressBar(detail, columns)).toBe(bar);
});
