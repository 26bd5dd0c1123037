// What the toolbar says of a run.
import { expect, test } from 'vitest';
import { englishUiTexts } from '../../../src/core/texts/english/englishUiTexts';
import { spanishUiTexts } from '../../../src/core/texts/spanish/spanishUiTexts';
import { describeRun } from '../../../src/features/command-block/describeRun';
import type { RunState } from '../../../src/services/RunState';

const say = (state: RunState, now = 0): string => describeRun(state, englishUiTexts.run, now);

test('while it runs, how long it does', () => {
  expect(say({ kind: 'active', phase: 'connecting', since: 0 })).toBe('Connecting…');
  expect(say({ kind: 'active', phase: 'running', since: 1000 }, 8999)).toBe('Running · 0:07');
  expect(say({ kind: 'active', phase: 'stopping', since: 0 }, 3_725_000)).toBe('Stopping · 1:02:05');
});

test('when it has ended, how, and how long it took', () => {
  expect(say({ kind: 'ended', exitCode: 0, seconds: 0.42, isStopped: false, hints: [] })).toBe('Exit code 0 · 0.4 s');
  expect(say({ kind: 'ended', exitCode: 137, seconds: 12.4, isStopped: false, hints: [] })).toBe('Exit code 137 · 12 s');
  expect(say({ kind: 'ended', exitCode: 130, seconds: 200, isStopped: true, hints: [] })).toBe('Stopped · 3:20');
});

test('in Spanish too', () => {
  expect(describeRun({ kind: 'ended', exitCode: 1, seconds: 2, isStopped: false, hints: [] }, spanishUiTexts.run, 0)).toBe('Código de salida 1 · 2.0 s');
});
