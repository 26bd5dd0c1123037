// The short name of a block's code.
import { expect, test } from 'vitest';
import { hashCode } from '../../../src/core/kept/hashCode';

test('is eight hexadecimal digits, and another one for another code', () => {
  const codes = ['', 'docker ps', 'docker ps -a', 'docker pS', 'docker ps\ndocker images', 'docker images\ndocker ps'];
  const hashes = codes.map(hashCode);
  expect(hashes.every((hash) => /^[\da-f]{8}$/.test(hash))).toBe(true);
  expect(new Set(hashes).size).toBe(codes.length);
});

test('stays the same over notes that are kept for years', () => {
  expect(hashCode('')).toBe('811c9dc5');
  expect(hashCode('a')).toBe('e40c292c');
});

test('does not mind what changes nothing that runs', () => {
  expect(hashCode('docker ps  \r\ndocker images\n')).toBe(hashCode('docker ps\ndocker images'));
});
