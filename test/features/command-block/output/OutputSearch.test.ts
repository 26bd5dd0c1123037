// Search in what an output keeps.
import { expect, test } from 'vitest';
import { OutputSearch } from '../../../../src/features/command-block/output/OutputSearch';
import { OutputBuffer } from '../../../../src/services/output/OutputBuffer';

const write = (buffer: OutputBuffer, text: string): void => buffer.write('stdout', new TextEncoder().encode(text));

test('finds in portions, whatever the case, and goes on where more comes', () => {
  const buffer = new OutputBuffer();
  write(buffer, `${'nothing\n'.repeat(3000)}An Error, an error`);
  const search = new OutputSearch('error');
  expect(search.go(buffer)).toBe(true);
  expect(search.matches).toEqual([]);
  expect(search.go(buffer)).toBe(false);
  expect(search.matches).toEqual([{ line: 3000, from: 3, to: 8 }, { line: 3000, from: 13, to: 18 }]);
  write(buffer, ' and an ERROR\n');
  search.go(buffer);
  expect(search.matches).toHaveLength(3);
});

test('forgets what is dropped', () => {
  const buffer = new OutputBuffer({ lines: 10 });
  write(buffer, 'x\n'.repeat(10));
  const search = new OutputSearch('x');
  search.go(buffer);
  write(buffer, 'y\n'.repeat(6));
  search.go(buffer);
  expect(search.matches).toHaveLength(4);
});
