// The terminal of a run: when it begins, who has the keys, and how large it is.
import { expect, test } from 'vitest';
import { RunTerminal } from '../../src/services/RunTerminal';

test('it begins when a command takes the keys and stays when the keys are given back', () => {
  let turns = 0;
  const terminal = new RunTerminal(() => turns++);
  expect(terminal.isBegun).toBe(false);
  const restore = terminal.makeRaw();
  expect([terminal.isBegun, terminal.isRaw]).toEqual([true, true]);
  restore();
  restore();
  expect([terminal.isBegun, terminal.isRaw, turns]).toEqual([true, false, 2]);
});

test('it tells a size once', () => {
  const terminal = new RunTerminal(() => undefined);
  const told: string[] = [];
  const stop = terminal.onResize(({ rows, columns }) => told.push(`${rows}x${columns}`));
  terminal.resize({ rows: 24, columns: 80 });
  terminal.resize({ rows: 30, columns: 100 });
  terminal.resize({ rows: 30, columns: 100 });
  stop();
  terminal.resize({ rows: 1, columns: 1 });
  expect(told).toEqual(['30x100']);
  expect(terminal.size()).toEqual({ rows: 1, columns: 1 });
});
