// Words come out as bash hands them to docker. The pairs of words.json are lines of ours and what bash made of them.
import { describe, expect, test } from 'vitest';
import type { DockerCommand } from '../../../../src/core/commands/DockerCommand';
import { exit } from '../../../../src/core/commands/Output';
import { succeed } from '../../../../src/core/Result';
import { FakeHost } from '../../../fakes/FakeHost';
import { runLines } from '../../../fakes/runLines';
import pairs from '../../../fixtures/shell/words.json';

/** Commands that take whatever comes and remember it. */
function recordingCommands(seen: string[][]): readonly DockerCommand[] {
  return ['ps', 'run', 'rm', 'start', 'stop', 'inspect', 'exec', 'build', 'images'].map((name) => ({
    name, aliases: [], summary: '', usage: '', flags: [], examples: [],
    read: (words) => {
      seen.push([name, ...words]);
      return succeed({ risk: { level: 'read', reasons: [] } as const, start: async function* () { yield await Promise.resolve(exit(0)); } });
    },
  }));
}

describe('words are what bash makes of a line', () => {
  test.each(pairs.map(({ line, words }) => [line, words] as const))('%s', async (line, words) => {
    const seen: string[][] = [];
    const host = new FakeHost({ '/etc/hosts': '127.0.0.1 localhost' }, { NAME: 'world', SPACED: ' a  b ', EMPTY: '', HOME: '/home/ana' });
    await runLines(line, { host, commands: recordingCommands(seen) });
    expect(seen).toEqual(words);
  });

  test('there are enough of them to mean something', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60);
  });
});
