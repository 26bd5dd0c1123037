// Flags among words that keep their places: what is shown of a line is what would be read of it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flagTable } from '../../../../src/core/commands/flags/flagTable';
import { readFlags } from '../../../../src/core/commands/flags/readFlags';
import { splitFlagWord } from '../../../../src/core/commands/flags/splitFlagWord';
import { walkFlags } from '../../../../src/core/commands/flags/walkFlags';

const flags = flagTable(`
  -d, --detach       In the background
  -i, --interactive  Keep stdin open
  -t, --tty          A terminal
  -p, --publish list  A port
  --name string  A name
`);

const walk = (line: string, isInterspersed = true) => walkFlags(line.split(' ').map((text) => ({ text: text === '$X' ? null : text })), flags, isInterspersed);
const shown = (line: string, isInterspersed = true): string[] =>
  walk(line, isInterspersed).steps.map(({ word, pieces, value }) => [word.text, pieces.map(({ name, flag }) => flag?.name ?? `${name}?`).join('+'), pieces.at(-1)?.value ?? value?.text ?? ''].join(' | '));
const argsOf = (line: string, isInterspersed = true): (string | null)[] => walk(line, isInterspersed).args.map(({ text }) => text);

describe('one word', () => {
  test.each([
    ['--name=web', [['--name', 0, 10, 'web']]],
    ['--name=', [['--name', 0, 7, '']]],
    ['-it', [['-i', 0, 2, null], ['-t', 2, 3, null]]],
    ['-dp8080:80', [['-d', 0, 2, null], ['-p', 2, 10, '8080:80']]],
    ['-p=80', [['-p', 0, 5, '80']]],
    ['-p=', [['-p', 0, 3, '=']]],
    ['-it=true', [['-i', 0, 2, null], ['-t', 2, 8, 'true']]],
    ['-x😀t', [['-x', 0, 2, null], ['-😀', 2, 4, null], ['-t', 4, 5, null]]],
  ] as const)('%s', (text, expected) => {
    expect(splitFlagWord(text, flags).map(({ name, from, to, value }) => [name, from, to, value])).toEqual(expected);
  });
});

describe('words', () => {
  test('a flag takes the next word, also one that begins with a dash', () => {
    expect(shown('--name web -p -d nginx')).toEqual(['--name | name | web', '-p | publish | -d']);
    expect(argsOf('--name web -p -d nginx')).toEqual(['nginx']);
  });

  test('the first argument ends the flags where a program of its own follows', () => {
    expect(argsOf('-d alpine -d', false)).toEqual(['alpine', '-d']);
    expect(walk('-d alpine -d', false).isOver).toBe(true);
    expect(argsOf('-d alpine -d')).toEqual(['alpine']);
  });

  test('so do two dashes, which are no argument', () => {
    expect(shown('-d -- -i')).toEqual(['-d | detach | ', '-- |  | ']);
    expect(argsOf('web -- -i')).toEqual(['web', '-i']);
  });

  test('one dash, and what only the run can tell, are arguments', () => {
    expect(argsOf('- $X -d')).toEqual(['-', null]);
  });

  test('what is no flag takes nothing', () => {
    expect(shown('--nmae web -xd')).toEqual(['--nmae | --nmae? | ', '-xd | -x?+detach | ']);
    expect(argsOf('--nmae web -xd')).toEqual(['web']);
  });

  test('says whose value is still to come', () => {
    expect(walk('nginx -dp').awaited?.name).toBe('publish');
    expect(walk('-p 80').awaited).toBeNull();
  });
});

test('whatever is read of a line is what is shown of it', () => {
  const word = fc.constantFrom('-d', '-it', '-p', '-p80', '-p=80', '-dp', '--name', '--name=web', '--detach', '--detach=false', '--', '-', 'nginx', 'sh');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), fc.boolean(), (words, isInterspersed) => {
      const read = readFlags(words, flags, isInterspersed);
      if (!read.ok) return;
      const { steps, args } = walkFlags(words.map((text) => ({ text })), flags, isInterspersed);
      const values = steps.flatMap(({ pieces, value }) => pieces.flatMap((piece, index) => (piece.flag?.kind === 'list' ? [piece.value ?? (index === pieces.length - 1 ? value?.text : null)] : [])));
      expect(args.map(({ text }) => text)).toEqual(read.value.args);
      expect(values).toEqual(read.value.list('publish'));
    }),
  );
});
