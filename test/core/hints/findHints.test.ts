// Any text on standard error is read without a throw, and what no rule knows stays unexplained.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CancelSource } from '../../../src/core/commands/Cancel';
import { findHints } from '../../../src/core/hints/findHints';

const never = new CancelSource();
const explain = (stderr: string, exitCode: number, words: readonly string[] = []) => findHints({ stderr, exitCode, words, engine: null }, never);

const pieces = fc.constantFrom('No such container: ', 'unknown flag: --', "Run 'docker run --help'", 'unknown command: docker ', 'exec: "', '": permission denied', 'conflict: unable to remove ', ':80 failed: port is already allocated', '\n', ' ', '/', '[');

test('any text gives a hint or none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), fc.integer({ min: 1, max: 255 }), async (parts, exitCode) => {
      expect((await explain(parts.join(''), exitCode, ['run', 'x'])).length).toBeLessThanOrEqual(1);
    }),
  );
});

test('nothing is said of success, nor of a code that is the program’s own', async () => {
  expect(await explain('No such container: web', 0)).toEqual([]);
  expect(await explain('grep found nothing', 1, ['run', 'busybox', 'grep', 'x'])).toEqual([]);
  expect(await explain('', 137, ['ps'])).toEqual([]);
});

test('the name of the container that was killed goes into the advice', async () => {
  expect(await explain('', 137, ['run', '--name', 'web', 'busybox'])).toEqual([{ kind: 'exit-137', subject: 'web', meant: [], line: '' }]);
  expect(await explain('', 137, ['container', 'run', '--name=web', 'busybox'])).toEqual([{ kind: 'exit-137', subject: 'web', meant: [], line: '' }]);
});
