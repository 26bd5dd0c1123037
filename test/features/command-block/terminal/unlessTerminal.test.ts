// What a terminal shows is not drawn a second time behind it.
import { expect, test } from 'vitest';
import type { TerminalScreens } from '../../../../src/features/command-block/terminal/TerminalScreens';
import { unlessTerminal } from '../../../../src/features/command-block/terminal/unlessTerminal';
import type { Run } from '../../../../src/services/Run';

const [plain, interactive] = [{ name: 'plain' }, { name: 'interactive' }] as unknown as readonly [Run, Run];
const screens = { isFor: (run: Run) => run === interactive } as unknown as TerminalScreens;

test('a part is empty while a terminal is shown in its place', () => {
  const drawn: (Run | null)[] = [];
  let isClosed = false;
  const part = unlessTerminal({ show: (run) => drawn.push(run), close: () => (isClosed = true) }, screens);
  for (const run of [null, plain, interactive]) part.show(run);
  part.close?.();
  expect(drawn).toEqual([null, plain, null]);
  expect(isClosed).toBe(true);
});
