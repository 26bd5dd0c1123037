// Whatever words somebody types behind docker: they are read or refused, they run or fail, and nothing throws.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CancelSource } from '../../../src/core/commands/Cancel';
import { commands } from '../../../src/core/commands/commands';
import type { Engine } from '../../../src/core/commands/Engine';
import { readCommandLine } from '../../../src/core/commands/readCommandLine';
import { FakeHost } from '../../fakes/FakeHost';
import { FakeIo } from '../../fakes/FakeIo';

const values = fc.constantFrom('', '-', '.', '/', 'web', 'a:b', 'a=b', '=', ',', '"', '8080:80', '1g', '-1', '0x10', '10s', 'host', '{{.ID}}', '{{', 'table {{.Names}}', 'json', '~', '../x', 'ñ', '😀', '\u0000', 'constructor', '__proto__', 'busybox', '1.2.3.4/8', 'type=bind,src=/,dst=/x');

/** The words of a line for one command: its flags, with and without values, in any order, and words that are none. */
function wordsFor(name: string, flags: readonly { readonly name: string; readonly short?: string }[]): fc.Arbitrary<readonly string[]> {
  const known = flags.filter((flag) => flag.name !== '').map((flag) => `--${flag.name}`);
  const short = flags.flatMap((flag) => (flag.short === undefined ? [] : [`-${flag.short}`]));
  const flag = known.length + short.length === 0 ? fc.constant('--help') : fc.constantFrom(...known, ...short);
  const word = fc.oneof(values, flag, fc.tuple(flag, values).map(([one, value]) => `${one}=${value}`), fc.tuple(flag, values).map(([one, value]) => one + value), fc.constant('--'), fc.string({ maxLength: 6 }));
  return fc.array(word, { maxLength: 8 }).map((words) => [...name.split(' '), ...words]);
}

/** The same to every request, be it what the request asked for or not. */
function answerAlways(json: unknown): Engine {
  const text = JSON.stringify(json);
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(new TextEncoder().encode(`${text}\n`));
  };
  return {
    address: 'unix:///x',
    version: () => Promise.resolve({ api: '1.47', daemonApi: '1.47', os: 'linux', isExperimental: true }),
    ask: () => Promise.resolve({ status: 200, headers: {}, text, json }),
    stream: () => Promise.resolve({ status: 200, headers: {}, bytes: bytes() }),
    hijack: () => Promise.resolve({ bytes: bytes(), write: () => Promise.resolve(), end: () => undefined, close: () => undefined }),
  };
}

describe('any words', () => {
  test.each(commands.map((command) => [command.name, command] as const))('docker %s reads or refuses them', (name, { flags }) => {
    fc.assert(
      fc.property(wordsFor(name, flags), (words) => {
        const read = readCommandLine(words, new FakeHost({ 'a.env': 'A=1\n' }), commands);
        if (!read.ok) expect(read.problem.message.endsWith('\n') && read.problem.exitCode > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('and what is read runs to one exit code, whatever the engine answers', async () => {
    // Names alone, so that most lines are read; and any words.
    const plain = fc.array(fc.constantFrom('web', 'busybox', 'a:b', '/x', 'ñ'), { maxLength: 3 });
    const line = fc.constantFrom(...commands).chain((command) => fc.oneof(plain.map((words) => [...command.name.split(' '), ...words]), wordsFor(command.name, command.flags)));
    const answer = fc.constantFrom<unknown>(null, [], {}, '', 5, [null], [{}], { Id: 5 }, { Warnings: 'x' }, { Config: null }, { Networks: [] });
    await fc.assert(
      fc.asyncProperty(line, answer, async (words, json) => {
        const read = readCommandLine(words, new FakeHost(), commands);
        // Live figures end with their container, which this engine never has.
        if (!read.ok || read.value.name.endsWith('stats')) return;
        const engine = answerAlways(json);
        const codes: number[] = [];
        const { action } = read.value;
        try {
          for await (const output of action.start({ engine, io: new FakeIo(['y\n']), host: new FakeHost(), cancel: new CancelSource() })) if (output.kind === 'exit') codes.push(output.code);
        } catch (error) {
          // The engine's own failures are told by who started the line.
          if (!(error instanceof Error) || error.name !== 'EngineError') throw error;
          codes.push(1);
        }
        expect(codes).toHaveLength(1);
      }),
      { numRuns: 1500 },
    );
  });
});
