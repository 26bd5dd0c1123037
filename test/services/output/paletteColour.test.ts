// The 256 colours of a terminal.
import { expect, test } from 'vitest';
import { paletteColour } from '../../../src/services/output/paletteColour';

test.each([
  [9, 9],
  [16, '#000000'],
  [196, '#ff0000'],
  [231, '#ffffff'],
  [232, '#080808'],
  [255, '#eeeeee'],
  [256, null],
  [-1, null],
])('%s is %s', (index, colour) => {
  expect(paletteColour(index)).toBe(colour);
});
