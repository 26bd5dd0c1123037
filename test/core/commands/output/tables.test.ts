// What tables are made of: columns, sizes, durations, ports, names in their order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignTabs } from '../../../../src/core/commands/output/alignTabs';
import { compareNaturally } from '../../../../src/core/commands/output/compareNaturally';
import { displayWidth } from '../../../../src/core/commands/output/displayWidth';
import { humanDuration } from '../../../../src/core/commands/output/humanDuration';
import { binarySize, humanSize } from '../../../../src/core/commands/output/humanSize';
import { shortenText } from '../../../../src/core/commands/output/shortenText';
import { shortId } from '../../../../src/core/commands/output/shortId';
import { showPorts } from '../../../../src/core/commands/output/showPorts';

describe('columns', () => {
  test('are at least ten wide, and three blanks apart', () => {
    expect(alignTabs('A\tB\tC\na long cell\tb\tc\n')).toBe('A             B         C\na long cell   b         c\n');
  });

  test('a line without a cell ends the column', () => {
    expect(alignTabs('x\ty\nonly one\nmuch longer than x\ty\n')).toBe('x         y\nonly one\nmuch longer than x   y\n');
  });

  test('signs of East Asian scripts take two places, combining marks none', () => {
    expect(alignTabs('日本語日本\tx\ne\u0301\tx\n')).toBe('日本語日本   x\ne\u0301            x\n');
  });

  test('keep every cell, whatever is in it', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\t\v\f\n\r]/g, ''));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const lines = alignTabs(rows.map((row) => row.join('\t')).join('\n')).split('\n');
        expect(lines).toHaveLength(rows.length);
        for (const [index, row] of rows.entries()) for (const each of row) expect(lines[index]).toContain(each);
      }),
    );
  });
});

describe('sizes', () => {
  test.each([
    [0, '0B'], [999, '999B'], [1000, '1kB'], [1_234_567, '1.23MB'], [999_600, '1e+03kB'], [187_654_321, '188MB'], [1.5e12, '1.5TB'],
  ])('%d bytes, three digits: %s', (bytes, text) => {
    expect(humanSize(bytes, 3)).toBe(text);
  });

  test('four digits, and powers of 1024', () => {
    expect(humanSize(1_234_567)).toBe('1.235MB');
    expect([binarySize(0), binarySize(1024), binarySize(25_276_514_304)]).toEqual(['0B', '1KiB', '23.54GiB']);
  });
});

describe('durations', () => {
  const minute = 60;
  const hour = 60 * minute;
  const day = 24 * hour;
  test.each([
    [0.9, 'Less than a second'], [1, '1 second'], [59, '59 seconds'], [60, 'About a minute'], [119, 'About a minute'], [2 * minute, '2 minutes'], [59 * minute, '59 minutes'],
    [hour, 'About an hour'], [89 * minute, 'About an hour'], [90 * minute, '2 hours'], [47 * hour, '47 hours'], [2 * day, '2 days'], [13 * day, '13 days'], [14 * day, '2 weeks'],
    [59 * day, '8 weeks'], [61 * day, '2 months'], [729 * day, '24 months'], [731 * day, '2 years'], [2000 * day, '5 years'],
  ])('%d s: %s', (seconds, text) => {
    expect(humanDuration(seconds * 1000)).toBe(text);
  });
});

describe('ports', () => {
  const port = (IP: string, PrivatePort: number, PublicPort = 0, Type = 'tcp'): object => ({ ...(IP === '' ? {} : { IP }), PrivatePort, PublicPort, Type });
  test.each<[string, readonly object[]]>([
    ['', []],
    ['80/tcp', [port('', 80)]],
    ['0.0.0.0:8080->80/tcp, [::]:8080->80/tcp', [port('::', 80, 8080), port('0.0.0.0', 80, 8080)]],
    ['0.0.0.0:9000-9002->9000-9002/tcp', [port('0.0.0.0', 9002, 9002), port('0.0.0.0', 9000, 9000), port('0.0.0.0', 9001, 9001)]],
    ['9000-9001/tcp, 9003/tcp, 9000/udp', [port('', 9003), port('', 9000), port('', 9001), port('', 9000, 0, 'udp')]],
    ['5432/tcp, 127.0.0.1:9100->80/udp', [port('127.0.0.1', 80, 9100, 'udp'), port('', 5432)]],
  ])('%s', (text, ports) => {
    expect(showPorts(ports)).toBe(text);
  });
});

test('a text is cut to the columns that there are', () => {
  expect(shortenText('sleep infinity', 20)).toBe('sleep infinity');
  expect(shortenText('echo a very long command line', 20)).toBe('echo a very long co…');
  expect(shortenText('日本語日本語', 8)).toBe('日本語…');
  expect(displayWidth(shortenText('日本語日本語', 8))).toBe(7);
});

test('ids lose their algorithm and all but twelve digits', () => {
  expect(shortId('sha256:0123456789abcdef0123')).toBe('0123456789ab');
  expect(shortId('<missing>')).toBe('<missing>');
});

test('names with numbers are in the order of the numbers', () => {
  expect(['net10', 'net2', 'net1', 'net'].sort(compareNaturally)).toEqual(['net', 'net1', 'net2', 'net10']);
});
