// A TTY ends up as large as the screen on which it is shown, whatever overtakes what.
import { expect, test } from 'vitest';
import { CancelSource } from '../../../../src/core/commands/Cancel';
import { followSize } from '../../../../src/core/commands/containers/followSize';
import type { Io } from '../../../../src/core/commands/Io';
import { RunTerminal } from '../../../../src/services/RunTerminal';
import { FakeEngine } from '../../../fakes/FakeEngine';
import { FakeHost } from '../../../fakes/FakeHost';

function follow(shows: Pick<Io, 'isOutputTerminal' | 'hasScreen'>, isNudged = false) {
  const engine = new FakeEngine();
  const terminal = new RunTerminal(() => undefined);
  const io: Io = { stdin: (async function* () {})(), terminal, onSignal: () => () => undefined, ...shows };
  const stop = followSize('/containers/web', { engine, io, host: new FakeHost(), cancel: new CancelSource() }, isNudged);
  return { engine, terminal, stop };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const sizes = ({ lines }: FakeEngine): string[] => lines.map((line) => line.replace(/.*h=(\d+)&w=(\d+)/, '$1x$2'));

test('the last size is sent last, and sizes between are left out', async () => {
  const { engine, terminal } = follow({ isOutputTerminal: false, hasScreen: true });
  terminal.resize({ rows: 10, columns: 60 });
  terminal.resize({ rows: 20, columns: 70 });
  await settle();
  terminal.resize({ rows: 30, columns: 90 });
  await settle();
  expect(sizes(engine)).toEqual(['24x80', '20x70', '30x90']);
});

test('a program that runs already is nudged by another size first', async () => {
  const { engine } = follow({ isOutputTerminal: true }, true);
  await settle();
  expect(sizes(engine)).toEqual(['25x81', '24x80']);
});

test('nothing is sent where what it prints is shown nowhere, and nothing after the end', async () => {
  const hidden = follow({ isOutputTerminal: false });
  hidden.terminal.resize({ rows: 10, columns: 60 });
  const over = follow({ isOutputTerminal: false, hasScreen: true });
  await settle();
  over.stop();
  over.terminal.resize({ rows: 10, columns: 60 });
  await settle();
  expect([sizes(hidden.engine), sizes(over.engine)]).toEqual([[], ['24x80']]);
});
