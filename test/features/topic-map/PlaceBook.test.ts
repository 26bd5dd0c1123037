// Places survive a restart; what is too old or broken is let go.
import { expect, test } from 'vitest';
import { PlaceBook, type PlaceStore } from '../../../src/features/topic-map/PlaceBook';

function memory(data: unknown = null): PlaceStore & { data: unknown } {
  return {
    data,
    load() {
      return this.data;
    },
    save(next) {
      this.data = JSON.parse(JSON.stringify(next));
    },
  };
}

const at = (x: number, y: number, isPinned = false) => ({ x, y, isPinned });

test('places come back, to the pixel, with what their user pinned', () => {
  const store = memory();
  new PlaceBook(store).keep('vault', new Map([['note:a.md', at(10.4, -3.6)], ['__proto__', at(1, 2, true)]]));
  expect([...new PlaceBook(store).of('vault')]).toEqual([['note:a.md', at(10, -4)], ['__proto__', at(1, 2, true)]]);
});

test('a stage that nobody laid out has none', () => {
  expect(new PlaceBook(memory()).of('vault').size).toBe(0);
});

test('a note with another path keeps its stage', () => {
  const store = memory();
  const book = new PlaceBook(store);
  book.keep('note a.md', new Map([['note:a.md', at(1, 2)]]));
  book.rename('note a.md', 'note b.md');
  expect(new PlaceBook(store).of('note b.md').size).toBe(1);
  expect(new PlaceBook(store).of('note a.md').size).toBe(0);
});

test('of many stages the last twelve are remembered', () => {
  const store = memory();
  const book = new PlaceBook(store);
  for (let index = 0; index < 15; index++) book.keep(`note ${index}`, new Map([['x', at(index, 0)]]));
  book.keep('note 3', new Map([['x', at(3, 0)]]));
  const again = new PlaceBook(store);
  expect(Array.from({ length: 15 }, (_, index) => again.of(`note ${index}`).size)).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
});

test.each([null, 'text', { version: 2, stages: [] }, { version: 1, stages: 'x' }, { version: 1, stages: [null, { name: 3 }, { name: 'a', places: { x: ['1', 2], y: 'z', z: [null, 1] } }] }])('%j is no reason to fail', (data) => {
  expect(new PlaceBook(memory(data)).of('a').size).toBe(0);
});
