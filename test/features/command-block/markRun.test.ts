// What a run says of its block to the rules that ask.
import { expect, test } from 'vitest';
import { markRun } from '../../../src/features/command-block/markRun';
import type { CommandRunner } from '../../../src/services/CommandRunner';
import type { RunState } from '../../../src/services/RunState';

const key = { path: 'Redes.md', code: 'docker ps', ordinal: 0 };
const ended = (exitCode: number, isStopped = false): RunState => ({ kind: 'ended', exitCode, seconds: 1, isStopped, hints: [] });

function mark(state: RunState | null, request: { readonly text: string; readonly whole?: string } = { text: 'docker ps' }): string {
  const runner = { find: () => (state ? { state, request } : null) } as unknown as CommandRunner;
  return markRun(runner, key);
}

test('a run that ended says how it did', () => {
  expect([mark(ended(0)), mark(ended(1)), mark({ kind: 'failed', message: 'x' })]).toEqual(['done', 'failed', 'failed']);
});

test('a block that was changed since is outdated, whatever its run did', () => {
  expect([mark(ended(0), { text: 'docker ps -a' }), mark(ended(1), { text: 'docker ps -a' })]).toEqual(['outdated', 'outdated']);
  expect(mark(ended(1), { text: 'docker ps', whole: 'docker ps\ndocker info' })).toBe('failed');
});

test('what says nothing of the code is no run', () => {
  expect([mark(null), mark({ kind: 'declined' }), mark(ended(137, true))]).toEqual(['none', 'none', 'none']);
  expect(mark({ kind: 'active', phase: 'running', since: 0 } as unknown as RunState)).toBe('active');
});
