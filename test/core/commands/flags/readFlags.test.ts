// Flags are read as pflag reads them; the messages are the CLI's own.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FlagValues } from '../../../../src/core/commands/flags/FlagValues';
import { flagTable } from '../../../../src/core/commands/flags/flagTable';
import { readFlags } from '../../../../src/core/commands/flags/readFlags';
import { readInt } from '../../../../src/core/commands/values/readInteger';

const flags = flagTable(`
  -a, --all             Everything
  -f, --filter filter   Only some
  -i, --interactive     Keep stdin open
  -l, --label list      Metadata
  -m, --memory bytes    Limit
  -p, --publish list    Port
  -t, --timeout int     Seconds
  --net string          Network {as network}
  --network string      Network
  --time int            Seconds {deprecated use --timeout instead}
`);

const read = (line: string, isInterspersed = true): FlagValues => {
  const values = readFlags(line.split(' '), flags, isInterspersed);
  if (!values.ok) throw new Error(values.problem);
  return values.value;
};

const refuse = (...words: string[]): string => {
  const values = readFlags(words, flags, true);
  return values.ok ? 'read' : values.problem;
};

describe('flags', () => {
  test.each([
    ['-p 80:80', ['80:80']],
    ['-p80:80', ['80:80']],
    ['-p=80:80', ['80:80']],
    ['--publish 80:80', ['80:80']],
    ['--publish=80:80', ['80:80']],
    ['-ip 80:80 -p=', ['80:80', '=']],
    ['-iap80 --publish 81', ['80', '81']],
    ['-p -a', ['-a']],
  ])('%s', (line, published) => {
    expect(read(line).list('publish')).toEqual(published);
  });

  test('shorts may be grouped, and an = belongs to the last of them', () => {
    const values = read('-ia=false');
    expect([values.bool('interactive'), values.bool('all', true)]).toEqual([true, false]);
  });

  test.each(['1', 't', 'T', 'TRUE', 'true', 'True'])('--all=%s is true', (word) => {
    expect(read(`--all=${word}`).bool('all')).toBe(true);
  });

  test.each(['0', 'f', 'F', 'FALSE', 'false', 'False'])('--all=%s is false', (word) => {
    expect(read(`--all=${word}`).bool('all', true)).toBe(false);
  });

  test('a bool takes no word of its own', () => {
    expect(read('--all false').args).toEqual(['false']);
  });

  test('the last of a single value wins, lists keep all', () => {
    const values = read('--timeout 1 -t 2 -l a -l b');
    expect([values.number('timeout', readInt), values.list('label')]).toEqual([2, ['a', 'b']]);
  });

  test('an older name sets the same value', () => {
    expect(read('--net host').text('network')).toBe('host');
  });

  test('flags may follow arguments, unless the command says otherwise', () => {
    expect(read('web -t 2 db').args).toEqual(['web', 'db']);
    expect(read('alpine -t 2', false).args).toEqual(['alpine', '-t', '2']);
  });

  test('-- ends flags and is dropped; a lone - is an argument', () => {
    expect(read('-a - -- -t web').args).toEqual(['-', '-t', 'web']);
  });

  test('what was given is known, defaults are not', () => {
    const values = read('--all=false');
    expect([values.isSet('all'), values.isSet('label'), values.text('network', 'bridge')]).toEqual([true, false, 'bridge']);
  });
});

describe('refusals in the words of the CLI', () => {
  test.each([
    [['--bogus'], 'unknown flag: --bogus'],
    [['--bogus=1'], 'unknown flag: --bogus'],
    [['--al'], 'unknown flag: --al'],
    [['-iQ'], "unknown shorthand flag: 'Q' in -Q"],
    [['-aQi'], "unknown shorthand flag: 'Q' in -Qi"],
    [['-p'], "flag needs an argument: 'p' in -p"],
    [['-ip'], "flag needs an argument: 'p' in -p"],
    [['--publish'], 'flag needs an argument: --publish'],
    [['--=x'], 'bad flag syntax: --=x'],
    [['---x'], 'bad flag syntax: ---x'],
    [['--all=x'], 'invalid argument "x" for "-a, --all" flag: strconv.ParseBool: parsing "x": invalid syntax'],
    [['-t', '30s'], 'invalid argument "30s" for "-t, --timeout" flag: strconv.ParseInt: parsing "30s": invalid syntax'],
    [['-t', '9223372036854775808'], 'invalid argument "9223372036854775808" for "-t, --timeout" flag: strconv.ParseInt: parsing "9223372036854775808": value out of range'],
    [['--time', 'x"y'], 'invalid argument "x\\"y" for "--time" flag: strconv.ParseInt: parsing "x\\"y": invalid syntax'],
    [['-m', '5x'], 'invalid argument "5x" for "-m, --memory" flag: invalid suffix: \'x\''],
    [['-f', 'name'], 'invalid argument "name" for "-f, --filter" flag: bad format of filter (expected name=value)'],
  ])('%j', (words, message) => {
    expect(refuse(...words)).toBe(message);
  });

  test('the first bad word is the one that is told', () => {
    expect(refuse('-t', 'x', '--bogus')).toContain('"x"');
  });
});

describe('whatever is typed', () => {
  const word = fc.oneof(fc.string(), fc.constantFrom('-', '--', '--all', '-a', '-p', '--label=', '-t', '=', '-=', '--=', '-it', '--net', '-m'), fc.stringMatching(/^-{1,3}[a-z]{0,4}=?.{0,3}$/));

  test('it is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.array(word), fc.boolean(), (words, isInterspersed) => {
        const values = readFlags(words, flags, isInterspersed);
        expect(values.ok ? values.value.args.length <= words.length : values.problem.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('a value comes out as it went in', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        for (const words of [['--label', value], [`--label=${value}`], ['-l', value]]) {
          const values = readFlags(words, flags, true);
          expect(values.ok && values.value.list('label')).toEqual([value]);
        }
      }),
    );
  });
});

describe('tables of flags', () => {
  test('a line that is no flag is a bug', () => {
    expect(() => flagTable('all the things')).toThrow('No flag can be read');
    expect(() => flagTable('--all nonsense  Everything')).toThrow();
    expect(() => flagTable('--all  Everything {someday}')).toThrow('says nothing about a flag');
  });
});
