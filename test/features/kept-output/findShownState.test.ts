// Which kept output a callout on the page is.
import { expect, test } from 'vitest';
import { findShownState } from '../../../src/features/kept-output/findShownState';

const list = [
  { title: '`docker ps` · exit 0 · 10:15 (`unix:///x`)', line: 5, state: 'stale' },
  { title: '``docker rm `x` `` · exit 1', line: 20, state: 'orphan' },
  { title: '`docker ps` · exit 0 · 10:15 (`unix:///x`)', line: 40, state: 'true' },
] as const;

test('by its title, as the page shows inline code', () => {
  expect(findShownState('docker rm `x`  · exit 1', { list, lines: null })).toBe('orphan');
  expect(findShownState('docker images · exit 0', { list, lines: null })).toBe('true');
});

test('of equal titles by the lines of the section', () => {
  expect(findShownState('docker ps · exit 0 · 10:15 (unix:///x)', { list, lines: { first: 3, last: 9 } })).toBe('stale');
  expect(findShownState('docker ps · exit 0 · 10:15 (unix:///x)', { list, lines: { first: 38, last: 44 } })).toBe('true');
});

test('and where nobody knows which of two it is, nothing is claimed', () => {
  expect(findShownState('docker ps · exit 0 · 10:15 (unix:///x)', { list, lines: null })).toBe('true');
});
