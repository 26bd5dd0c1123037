// The history of a vault's gaps: what counts as closed, when it is written, and what it makes of a file that is damaged or of another day.
import { expect, test } from 'vitest';
import { findGaps } from '../../src/core/gaps/findGaps';
import { parseNote } from '../../src/core/notes/parseNote';
import { GapHistory } from '../../src/services/GapHistory';
import { NotebookIndex, type NoteReader } from '../../src/services/NotebookIndex';

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const open = '# Redes\n(completar)\n## host\n(revisar)\n';

/** A device with a clock that only a test moves. */
async function start(stored = '', { isRead = true, read }: { readonly isRead?: boolean; readonly read?: NoteReader } = {}) {
  const index = new NotebookIndex(read);
  const device = { text: stored, writes: 0, day: '2026-11-27' };
  let finish = (): void => undefined;
  const whole = new Promise<void>((resolve) => (finish = resolve));
  let due: (() => void)[] = [];
  const history = new GapHistory(index, {
    file: {
      read: () => Promise.resolve(device.text),
      write: (text) => {
        device.text = text;
        device.writes++;
        return Promise.resolve();
      },
    },
    timers: {
      now: () => 0,
      after: (_, work) => {
        due.push(work);
        return () => (due = due.filter((each) => each !== work));
      },
    },
    today: () => device.day,
    whole,
    currentPath: (path) => path,
  });
  const stop = history.follow();
  index.refresh('a.md', open);
  if (isRead) finish();
  await settle();
  const passMinute = async (): Promise<void> => {
    const work = due;
    due = [];
    for (const each of work) each();
    await settle();
  };
  return { index, device, history, stop, finish, passMinute, waiting: () => due.length };
}

test('the first look has closed nothing, and what is closed afterwards counts for its day', async () => {
  const { index, history, device } = await start();
  expect(history.days).toEqual([{ day: '2026-11-27', open: 2, closed: 0 }]);
  index.refresh('a.md', '# Redes\nuna red\n## host\n(revisar)\n');
  expect(history.days).toEqual([{ day: '2026-11-27', open: 1, closed: 1 }]);
  index.refresh('a.md', open);
  expect(history.days).toEqual([{ day: '2026-11-27', open: 2, closed: 0 }]);
  index.refresh('a.md', '# Redes\nuna red\n## host\n(revisar)\n');
  expect(history.days.at(-1)).toMatchObject({ closed: 1 });
  device.day = '2026-11-28';
  index.refresh('a.md', '# Redes\nuna red\n## host\nla red de la máquina entera\n');
  expect(history.days).toEqual([
    { day: '2026-11-27', open: 1, closed: 1 },
    { day: '2026-11-28', open: 0, closed: 1 },
  ]);
});

test('many changes are one write a minute, and no change is none', async () => {
  const { index, device, passMinute, waiting } = await start();
  for (let count = 0; count < 50; count++) index.refresh('b.md', `# Imagen\n${'(completar)\n'.repeat(count)}`);
  expect(waiting()).toBe(1);
  expect(device.writes).toBe(0);
  await passMinute();
  expect(device).toMatchObject({ writes: 1, text: 'day,open,closed\n2026-11-27,51,0\n' });
  index.refresh('a.md', `${open}una palabra más\n`);
  await passMinute();
  expect(device.writes).toBe(1);
});

test('nothing is said while notes are still to be read', async () => {
  const { device, history, finish, passMinute, waiting } = await start('2026-11-26,2,5\n', { isRead: false });
  let isReady = false;
  history.onReady(() => (isReady = true));
  expect([history.days, waiting(), isReady]).toEqual([[], 0, false]);
  finish();
  await settle();
  expect(isReady).toBe(true);
  expect(device.writes).toBe(0);
  await passMinute();
  expect(device.text).toBe('day,open,closed\n2026-11-27,2,0\n2026-11-26,2,5\n');
});

test('what was closed on another device counts when the app is back', async () => {
  expect((await start('2026-11-25,6,1\n')).history.days).toEqual([
    { day: '2026-11-25', open: 6, closed: 1 },
    { day: '2026-11-27', open: 2, closed: 4 },
  ]);
  expect((await start('2026-11-27,3,7\n')).history.days).toEqual([{ day: '2026-11-27', open: 2, closed: 8 }]);
  expect((await start('2026-11-27,1,7\n')).history.days).toEqual([{ day: '2026-11-27', open: 2, closed: 7 }]);
});

test('a damaged file is no reason to fail, and is whole after the next write', async () => {
  const { device, history, passMinute } = await start('\u0000\u0000day\n2026-11-20,9,0\n2026-11-2');
  expect(history.days.map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-27']);
  await passMinute();
  expect(device.text).toBe('day,open,closed\n2026-11-27,2,7\n2026-11-20,9,0\n');
});

test('a day that a wrong clock wrote does not stay', async () => {
  expect((await start('2031-01-01,900,0\n')).history.days).toEqual([{ day: '2026-11-27', open: 2, closed: 0 }]);
});

test.each([
  ['a check that fails comes and goes with the engine', 'failing-check'],
  ['a run that failed goes with the app', 'failed-run'],
  ['a concept that is explained nowhere waits for all notes to be read', 'unexplained-concept'],
] as const)('%s, and is no work done', async (_, rule) => {
  let isChecked = false;
  const { index, history } = await start('', {
    read: (path, text) => {
      const note = parseNote(path, text);
      const gaps = findGaps(note);
      return { note, gaps: isChecked ? [...gaps, ...gaps.map((gap) => ({ ...gap, rule }))] : gaps };
    },
  });
  const before = history.days;
  isChecked = true;
  index.refresh('a.md', `${open}una palabra`);
  expect(history.days).toEqual(before);
  isChecked = false;
  index.refresh('a.md', open);
  expect(history.days).toEqual(before);
});

test('whoever stops it hears no more of it', async () => {
  const { stop, index, waiting } = await start();
  stop();
  expect(waiting()).toBe(0);
  index.refresh('a.md', '# Redes\n');
  expect(waiting()).toBe(0);
  const early = await start('', { isRead: false });
  early.stop();
  early.finish();
  await settle();
  expect(early.waiting()).toBe(0);
});
