import { expect, test } from 'vitest';
import { paintFor } from '../../scripts/headless/Paint';

test('a terminal gets colours', () => {
  expect(paintFor(true, { TERM: 'xterm' }).warn('x')).toBe('\u001b[33mx\u001b[39m');
  expect(paintFor(true, { NO_COLOR: '' }).warn('x')).toContain('\u001b');
});

test('a file, a dumb terminal and a person who wants none get none', () => {
  for (const paint of [paintFor(false, {}), paintFor(true, { TERM: 'dumb' }), paintFor(true, { NO_COLOR: '1' })]) {
    expect([paint.strong('x'), paint.warn('x'), paint.quiet('x')]).toEqual(['x', 'x', 'x']);
  }
});
