// What one command has not read is there for the next one.
import { expect, test } from 'vitest';
import { Channel } from '../../../../src/core/commands/shell/Channel';
import { SharedInput } from '../../../../src/core/commands/shell/SharedInput';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (result: IteratorResult<Uint8Array>): string => (result.done === true ? 'end' : new TextDecoder().decode(result.value));

test('a chunk that comes after its reader has gone is the next reader’s', async () => {
  const typed = new Channel<Uint8Array>();
  const input = new SharedInput(typed);
  const first = input[Symbol.asyncIterator]();
  const abandoned = first.next();
  await first.return?.();
  await typed.write(bytes('later'));
  expect(text(await abandoned)).toBe('end');
  const second = input[Symbol.asyncIterator]();
  expect(text(await second.next())).toBe('later');
});

test('the end stays the end for everybody', async () => {
  const typed = new Channel<Uint8Array>();
  typed.end();
  const input = new SharedInput(typed);
  for (const reader of [input[Symbol.asyncIterator](), input[Symbol.asyncIterator]()]) expect(text(await reader.next())).toBe('end');
});

test('nothing is asked of the terminal before somebody reads', async () => {
  let asked = 0;
  const source: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve((asked += 1, { done: true, value: undefined })) }) };
  const reader = new SharedInput(source)[Symbol.asyncIterator]();
  expect(asked).toBe(0);
  await reader.next();
  expect(asked).toBe(1);
});
