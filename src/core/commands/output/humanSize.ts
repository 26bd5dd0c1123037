// Amounts of bytes as the CLI shows them: in thousands (`1.98MB`) or in powers of 1024 (`2MiB`).
import { formatFloat } from './go/formatFloat';

const decimalUnits = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB', 'ZB', 'YB'];
const binaryUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB', 'ZiB', 'YiB'];

/** `digits` are significant ones: 3 in tables of images and containers, 4 elsewhere. */
export function humanSize(bytes: number, digits = 4): string {
  return scale(bytes, 1000, decimalUnits, digits);
}

export function binarySize(bytes: number): string {
  return scale(bytes, 1024, binaryUnits, 4);
}

function scale(bytes: number, base: number, units: readonly string[], digits: number): string {
  let [size, index] = [bytes, 0];
  while (size >= base && index < units.length - 1) {
    size /= base;
    index += 1;
  }
  // 999.6 kB with three digits is `1e+03kB`: so says the CLI too.
  return `${formatFloat(size, 'g', digits)}${units[index] ?? ''}`;
}
