// Floating-point numbers as Go prints them.
import { describe, expect, test } from 'vitest';
import { formatFloat } from '../../../../../src/core/commands/output/go/formatFloat';

describe('%g with the fewest digits', () => {
  test.each([
    [0, '0'], [100, '100'], [999999, '999999'], [1_000_000, '1e+06'], [123456789.5, '1.234567895e+08'], [0.0001, '0.0001'], [0.00001, '1e-05'],
    [1e21, '1e+21'], [-2.5, '-2.5'], [-0, '-0'], [NaN, 'NaN'], [Infinity, '+Inf'], [-Infinity, '-Inf'],
  ])('%d is %s', (value, text) => {
    expect(formatFloat(value, 'g', -1)).toBe(text);
  });
});

describe('%.3g, which the sizes of images are printed with', () => {
  test.each([
    [1.98, '1.98'], [187.65, '188'], [999.6, '1e+03'], [0.5, '0.5'], [1234.5, '1.23e+03'], [100, '100'], [0.00001234, '1.23e-05'],
  ])('%d is %s', (value, text) => {
    expect(formatFloat(value, 'g', 3)).toBe(text);
  });
});

describe('a number exactly between two goes to the even one', () => {
  test.each([
    [0.5, 0, '0'], [1.5, 0, '2'], [2.5, 0, '2'], [0.25, 1, '0.2'], [0.35, 1, '0.3'], [1.005, 2, '1.00'],
  ])('%d to %d places is %s', (value, places, text) => {
    expect(formatFloat(value, 'f', places)).toBe(text);
  });
});

test('%f and %e of large numbers keep all their digits', () => {
  expect(formatFloat(1e22, 'f', 2)).toBe('10000000000000000000000.00');
  expect(formatFloat(1234.5678, 'e', 6)).toBe('1.234568e+03');
  expect(formatFloat(1e100, 'e', 0)).toBe('1e+100');
});
