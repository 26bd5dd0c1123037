// The keys that leave a container: found however they arrive, everything else untouched.
import { expect, test } from 'vitest';
import { DetachKeys } from '../../../../src/core/commands/streams/DetachKeys';

function type(keys: DetachKeys, ...texts: string[]): string {
  return texts.map((text) => String.fromCharCode(...keys.pass(new TextEncoder().encode(text)))).join('');
}

test('ctrl-p,ctrl-q in one piece or two', () => {
  const whole = new DetachKeys('');
  expect([type(whole, 'a\x10\x11b'), whole.isPressed]).toEqual(['a', true]);
  const pieces = new DetachKeys('');
  expect([type(pieces, 'a\x10', '\x11'), pieces.isPressed]).toEqual(['a', true]);
});

test('a beginning that goes on otherwise is handed on in full', () => {
  const keys = new DetachKeys('');
  expect([type(keys, '\x10x', '\x10', '\x10y'), keys.isPressed]).toEqual(['\x10x\x10\x10y', false]);
});

test.each([
  ['ctrl-x', '\x18'],
  ['ctrl-x,x', '\x18x'],
  ['ctrl-a,a,b', '\x01ab'],
  ['ctrl-[', '\x1b'],
  ['q', 'q'],
])('%s', (text, pressed) => {
  const keys = new DetachKeys(text);
  expect([type(keys, pressed), keys.isPressed]).toEqual(['', true]);
});

test('a text that names no keys stands for the usual ones', () => {
  const keys = new DetachKeys('foo');
  type(keys, '\x10\x11');
  expect(keys.isPressed).toBe(true);
});
