// The 256 colours of a terminal: sixteen of the theme's, a cube of 6 × 6 × 6, and 24 greys, as xterm lays them out.
import { writeColour } from './writeColour';

const steps = [0, 95, 135, 175, 215, 255];

/** The index itself for the first sixteen, `#rrggbb` for all others; null for what is no index. */
export function paletteColour(index: number): number | string | null {
  if (!Number.isInteger(index) || index < 0 || index > 255) return null;
  if (index < 16) return index;
  if (index >= 232) return writeColour(Array.from({ length: 3 }, () => 8 + 10 * (index - 232)));
  const cell = index - 16;
  return writeColour([Math.floor(cell / 36), Math.floor(cell / 6) % 6, cell % 6].map((level) => steps[level] ?? 0));
}
