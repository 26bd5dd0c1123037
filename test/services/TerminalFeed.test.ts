// What a terminal gets of a run: all that comes while it reads, and the end of what came before.
import { expect, test } from 'vitest';
import { TerminalFeed } from '../../src/services/TerminalFeed';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (chunk: Uint8Array): string => new TextDecoder().decode(chunk);

/** Reads all that comes and draws nothing before it is told to. */
function readAll(feed: TerminalFeed): { shown: string; readonly draw: (() => void)[]; stop: () => void } {
  const reading = { shown: '', draw: [] as (() => void)[], stop: () => undefined as void };
  reading.stop = feed.read((chunk, done) => {
    reading.shown += text(chunk);
    reading.draw.push(done);
  });
  return reading;
}

test('what was printed before a screen was there comes first', () => {
  const feed = new TerminalFeed();
  feed.add(bytes('/ # '), true);
  const reading = readAll(feed);
  feed.add(bytes('ls'), true);
  expect(reading.shown).toBe('/ # ls');
});

test('lines of what is no TTY end as a terminal needs it', () => {
  const feed = new TerminalFeed();
  feed.add(bytes('one\ntwo\n'), false);
  const reading = readAll(feed);
  feed.add(bytes('three\n'), false);
  feed.add(bytes('four\r\n'), true);
  expect(reading.shown).toBe('one\r\ntwo\r\nthree\r\nfour\r\n');
});

test('only the end is kept while nobody reads', () => {
  const feed = new TerminalFeed({ kept: 10, ahead: 100 });
  for (const chunk of ['aaaa', 'bbbb', 'cccc']) feed.add(bytes(chunk), true);
  feed.add(bytes('x'.repeat(50) + '123456'), true);
  expect(readAll(feed).shown).toBe('xxxx123456');
});

test('much at once is handed on in pieces, and the run waits until most of them are drawn', async () => {
  const feed = new TerminalFeed({ ahead: 4, piece: 3 });
  const reading = readAll(feed);
  feed.add(bytes('one\ntwo'), false);
  expect(reading.shown).toBe('one\r\ntwo');
  expect(reading.draw).toHaveLength(3);
  reading.draw[0]?.();
  const { pressure } = feed;
  expect(pressure).not.toBeNull();
  reading.draw[1]?.();
  await pressure;
  expect(feed.pressure).toBeNull();
});

test('a run waits for a screen that is slower, and goes on when it is gone', async () => {
  const feed = new TerminalFeed({ kept: 10, ahead: 5 });
  const reading = readAll(feed);
  expect(feed.pressure).toBeNull();
  feed.add(bytes('123456'), true);
  const { pressure } = feed;
  expect(pressure).not.toBeNull();
  reading.draw[0]?.();
  await pressure;
  expect(feed.pressure).toBeNull();
  feed.add(bytes('1234567'), true);
  const again = feed.pressure;
  reading.stop();
  await again;
  expect(feed.pressure).toBeNull();
});
