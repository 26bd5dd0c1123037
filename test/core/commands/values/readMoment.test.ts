// Times of `--since` and `--until`, as the CLI reads them.
import { describe, expect, test } from 'vitest';
import { readMoment } from '../../../../src/core/commands/values/readMoment';

const now = Date.UTC(2026, 0, 1) + 250;
const seconds = Date.UTC(2026, 0, 1) / 1000;

const read = (text: string): string => {
  const moment = readMoment(text, now);
  return moment.ok ? moment.value : moment.problem;
};

test.each([
  ['10m', seconds - 600],
  ['1h30m', seconds - 5400],
  ['-5m', seconds + 300],
  ['500ms', seconds - 1],
  ['0s', seconds],
])('%s is a time before now', (text, expected) => {
  expect(read(text)).toBe(String(expected));
});

test.each(['0', '1700000000', '1700000000.123456789', '+5'])('%s is sent as it is', (text) => {
  expect(read(text)).toBe(text);
});

test.each([
  ['2024-01-01', '1704067200.000000000'],
  ['2024-01-01Z', '1704067200.000000000'],
  ['2024-01-01-03:00', '1704078000.000000000'],
  ['2024-01-01T10', '1704103200.000000000'],
  ['2024-01-01T5', '1704085200.000000000'],
  ['2024-01-01T10:00-05:00', '1704121200.000000000'],
  ['2024-01-01T10:00:30+02:00', '1704096030.000000000'],
  ['2024-01-01T10:00:30.123456789123Z', '1704103230.123456789'],
  ['2024-01-01T10:00:30,5Z', '1704103230.500000000'],
  ['0001-01-01', '-62135596800.000000000'],
])('%s is %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

describe('what is no time', () => {
  test.each([
    ['yesterday', 'failed to parse value as time or duration: "yesterday"'],
    ['1d', 'failed to parse value as time or duration: "1d"'],
    ['99999999999999999999', 'failed to parse value as time or duration: "99999999999999999999"'],
    ['2024-02-30', 'parsing time "2024-02-30": day out of range'],
    ['2024-13-01', 'parsing time "2024-13-01": month out of range'],
    ['2024-01-01T24:00', 'parsing time "2024-01-01T24:00": hour out of range'],
    ['2024-01-01T10:00:00+25:00', 'parsing time "2024-01-01T10:00:00+25:00": time zone offset hour out of range'],
    ['2024-1-1', 'parsing time "2024-1-1" as "2006-01-02": cannot parse "1-1" as "01"'],
    ['2024-01-01t10:00:00z', 'parsing time "2024-01-01t10:00:00z" as "2006-01-02Z07:00": cannot parse "t10:00:00z" as "Z07:00"'],
    ['2024-01-01 10:00', 'parsing time "2024-01-01 10:00": extra text: " 10:00"'],
    ['2024-01-01T10:00:00é', 'parsing time "2024-01-01T10:00:00\\xc3\\xa9": extra text: "\\xc3\\xa9"'],
  ])('%s', (text, problem) => {
    expect(read(text)).toBe(problem);
  });
});
