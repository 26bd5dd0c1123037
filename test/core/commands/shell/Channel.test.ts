// The queue between two halves of a pipeline.
import { expect, test } from 'vitest';
import { Channel } from '../../../../src/core/commands/shell/Channel';

async function collect<Item>(channel: Channel<Item>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const item of channel) items.push(item);
  return items;
}

test('what is written is read in order, and then it ends', async () => {
  const channel = new Channel<number>();
  const reading = collect(channel);
  for (let item = 0; item < 100; item += 1) expect(await channel.write(item)).toBe(true);
  channel.end();
  expect(await reading).toEqual(Array.from({ length: 100 }, (_, item) => item));
});

test('a writer waits while nobody reads', async () => {
  const channel = new Channel<number>();
  let written = 0;
  const writing = (async () => {
    for (let item = 0; item < 1000; item += 1) {
      await channel.write(item);
      written += 1;
    }
    channel.end();
  })();
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  expect(written).toBeLessThan(50);
  expect(await collect(channel)).toHaveLength(1000);
  await writing;
});

test('a writer learns that nobody reads any more, also while it waits', async () => {
  const channel = new Channel<number>();
  const fates: boolean[] = [];
  const writing = (async () => {
    for (let item = 0; item < 30; item += 1) fates.push(await channel.write(item));
  })();
  for await (const item of channel) if (item === 3) break;
  await writing;
  expect(fates.at(-1)).toBe(false);
});

test('a failure reaches the reader after what was written before it', async () => {
  const channel = new Channel<number>();
  await channel.write(1);
  channel.fail(new Error('broken'));
  const items: number[] = [];
  await expect(
    (async () => {
      for await (const item of channel) items.push(item);
    })(),
  ).rejects.toThrow('broken');
  expect(items).toEqual([1]);
});
