// Names of commands for items of lists that name commands already.
import { expect, test } from 'vitest';
import { englishExplainTexts } from '../../../src/core/texts/english/englishExplainTexts';
import { findItemCompletion } from '../../../src/core/writing/findItemCompletion';

function labels(marked: string): readonly string[] {
  const lines = marked.replace('¦', '').split('\n');
  const line = marked.slice(0, marked.indexOf('¦')).split('\n').length - 1;
  return findItemCompletion(lines[line] ?? '', (at) => lines[at] ?? null, line, englishExplainTexts)?.candidates.map(({ label }) => label) ?? [];
}

test('beside another command', () => {
  expect(labels('- ps: lists containers\n- ru¦')).toEqual(['run']);
  expect(labels('- ru¦\n- ps: lists containers')).toEqual(['run']);
  expect(labels('1. `docker ps` - lists\n2. `star¦')).toEqual(['start']);
  expect(labels('> - stop: stops\n> - star¦')).toEqual(['start']);
  expect(labels('- ps: lists\n- volume in¦')).toEqual(['inspect']);
});

test('alone where it says docker', () => {
  expect(labels('- docker ru¦')).toEqual(['run']);
});

test('never in a list of something else, nor after one letter', () => {
  expect(labels('- bread\n- ru¦')).toEqual([]);
  expect(labels('- ru¦')).toEqual([]);
  expect(labels('- ps: lists containers\n- r¦')).toEqual([]);
  expect(labels('- ps: lists containers\n\nru¦')).toEqual([]);
  expect(labels('- image\n- vol¦')).toEqual([]);
});
