// Every command's examples are its first tests: what a line sends, or the code with which it is refused.
import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/core/commands/commands';
import { FakeEngine } from '../../fakes/FakeEngine';
import { FakeIo } from '../../fakes/FakeIo';
import { runLines } from '../../fakes/runLines';

/** Ids of objects that the engine made up. */
const withoutIds = (line: string): string => line.replace(/\bc0ffee\b/g, 'ID');

describe.each(commands.map((command) => [command.name, command] as const))('docker %s', (_, command) => {
  test.each(command.examples.map((example) => [example.line, example] as const))('%s', async (line, example) => {
    const engine = new FakeEngine();
    const { code } = await runLines(line, { engine, io: new FakeIo([], false, true) });
    expect(engine.lines.map(withoutIds)).toEqual(example.requests);
    if (example.refusedWith !== undefined) expect(code).toBe(example.refusedWith);
  });

  test('it says what it is, shows how it is used, and has an example', () => {
    expect(command.summary).toMatch(/^[A-Z].*[^.]$/);
    expect(command.examples.length).toBeGreaterThan(0);
    expect(command.flags.filter((flag) => flag.isHidden !== true && flag.description === '')).toEqual([]);
  });

  test('no flag has a name or a letter twice', () => {
    const names = command.flags.flatMap(({ name, short }) => [name, ...(short === undefined ? [] : [short])]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

test('no name belongs to two commands', () => {
  const names = commands.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
