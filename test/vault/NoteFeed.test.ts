// A vault is read in slices, and a change while it is read is never lost.
import { expect, test } from 'vitest';
import { NoteFeed, type NoteSink } from '../../src/vault/NoteFeed';

class Shelf implements NoteSink {
  readonly notes = new Map<string, string>();
  slices = 0;
  refresh(path: string, text: string): void {
    this.notes.set(path, text);
  }
  refreshAll(texts: Iterable<readonly [string, string]>): void {
    this.slices++;
    for (const [path, text] of texts) {
      if (text === 'unreadable') throw new Error('a fault');
      this.notes.set(path, text);
    }
  }
  rename(oldPath: string, path: string): void {
    const text = this.notes.get(oldPath);
    this.notes.delete(oldPath);
    if (text !== undefined) this.notes.set(path, text);
  }
  remove(path: string): void {
    this.notes.delete(path);
  }
}

/** Each note costs some milliseconds of a clock that only moves when it is read. */
function feedWith(shelf: Shelf, cost = 0) {
  const reported: string[] = [];
  let time = 0;
  const feed = new NoteFeed(shelf, {
    now: () => (time += cost),
    pause: () => Promise.resolve(),
    report: (path) => reported.push(path),
  });
  return { feed, reported };
}

const paths = (count: number): string[] => Array.from({ length: count }, (_, index) => `note ${index}.md`);

test('every note arrives', async () => {
  const shelf = new Shelf();
  await feedWith(shelf).feed.readAll(paths(50), (path) => Promise.resolve(`text of ${path}`));
  expect(shelf.notes.size).toBe(50);
  expect(shelf.notes.get('note 49.md')).toBe('text of note 49.md');
});

test('at most eight notes are read at once', async () => {
  let open = 0;
  let most = 0;
  await feedWith(new Shelf()).feed.readAll(paths(40), async () => {
    most = Math.max(most, ++open);
    await Promise.resolve();
    open--;
    return '';
  });
  expect(most).toBe(8);
});

test('slow notes are handed over one by one, quick ones together', async () => {
  const slow = new Shelf();
  await feedWith(slow, 10).feed.readAll(paths(16), () => Promise.resolve(''));
  expect(slow.slices).toBe(16);
  const quick = new Shelf();
  await feedWith(quick, 0.1).feed.readAll(paths(16), () => Promise.resolve(''));
  expect(quick.slices).toBe(2);
});

test('a change, a rename or a removal while a note is read wins over what was read', async () => {
  const shelf = new Shelf();
  const { feed } = feedWith(shelf);
  await feed.readAll(['edited.md', 'gone.md', 'moved.md'], (path) => {
    if (path === 'moved.md') {
      feed.change('edited.md', 'new text');
      feed.remove('gone.md');
      feed.rename('moved.md', 'elsewhere.md');
      feed.change('elsewhere.md', 'moved text');
    }
    return Promise.resolve('old text');
  });
  expect(Object.fromEntries(shelf.notes)).toEqual({ 'edited.md': 'new text', 'elsewhere.md': 'moved text' });
});

test('a note that cannot be read, or that the program stumbles over, is reported and the rest goes on', async () => {
  const shelf = new Shelf();
  const { feed, reported } = feedWith(shelf);
  await feed.readAll(['a.md', 'b.md', 'c.md', 'd.md'], (path) =>
    path === 'b.md' ? Promise.reject(new Error('EACCES')) : Promise.resolve(path === 'c.md' ? 'unreadable' : 'text'),
  );
  expect([...shelf.notes.keys()]).toEqual(['a.md', 'd.md']);
  expect(reported).toHaveLength(2);
});

test('nothing is handed over after stop', async () => {
  const shelf = new Shelf();
  const { feed } = feedWith(shelf);
  await feed.readAll(paths(20), (path) => {
    if (path === 'note 8.md') feed.stop();
    return Promise.resolve('');
  });
  expect(shelf.notes.size).toBe(8);
});
