// What quick fixes wrote is known after a restart, as far as it fits, and whatever became of what was kept.
import { expect, test } from 'vitest';
import { FixBatches, type FixBatch } from '../../src/services/FixBatches';

const batchOf = (path: string, removed = 'uno'): FixBatch => [{ path, edits: [{ from: 3, removed, inserted: '', before: '# A', after: '\n' }] }];

function device(data: unknown = null) {
  const store = { data, load: () => structuredClone(store.data), save: (next: unknown) => void (store.data = structuredClone(next)) };
  return store;
}

test('the last is known after a restart, once, under the name that its note has by now', () => {
  const store = device();
  const batches = new FixBatches(store);
  batches.add(batchOf('a.md'));
  batches.add(batchOf('b.md'));
  batches.rename('b.md', 'c.md');
  const again = new FixBatches(store);
  expect(again.last).toEqual(batchOf('c.md'));
  expect(again.last && again.take(again.last)).toBe(true);
  expect(new FixBatches(store).last).toEqual(batchOf('a.md'));
  expect(again.take(batchOf('a.md'))).toBe(false);
});

test('twenty are kept, and no more than fit', () => {
  const store = device();
  const batches = new FixBatches(store);
  for (let at = 0; at < 25; at++) batches.add(batchOf(`${at}.md`));
  expect(store.data).toHaveLength(20);
  batches.add(batchOf('largo.md', 'x'.repeat(299_500)));
  expect((store.data as FixBatch[]).map(([note]) => note?.path)).toEqual(['21.md', '22.md', '23.md', '24.md', 'largo.md']);
  batches.add(batchOf('más largo.md', 'x'.repeat(300_001)));
  expect(store.data).toEqual([]);
  expect(batches.last).toEqual(batchOf('más largo.md', 'x'.repeat(300_001)));
});

test.each([[null], ['text'], [{}], [[1, [], [{}], [{ path: 'a.md', edits: [{ from: 'x' }] }], [{ path: 3, edits: [] }]]]])('of %j nothing is taken back', (data) => {
  expect(new FixBatches(device(data)).last).toBeUndefined();
});
