// Floating-point numbers as Go's %e, %f and %g print them.

/** `precision` -1 stands for the fewest digits that tell the number from all others. */
export function formatFloat(value: number, verb: 'e' | 'f' | 'g', precision: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const size = Math.abs(value);
  const digits = Math.min(precision, 100);
  if (verb === 'f') return sign + toFixed(size, digits);
  if (verb === 'e') return sign + withExponent(toExponential(size, digits));
  const scientific = toExponential(size, digits < 0 ? -1 : Math.max(digits, 1) - 1);
  const [mantissa = '', exponent = '0'] = scientific.split('e');
  const exact = mantissa.replace('.', '').replace(/0+$/, '');
  const power = Number(exponent);
  // Go's own rule: the digits that there are count where they are fewer than the precision but reach the point.
  const hasFewer = exact.length < digits && exact.length >= power + 1;
  const limit = digits < 0 ? 6 : hasFewer ? exact.length : Math.max(digits, 1);
  if (power < -4 || power >= limit) return sign + withExponent(`${trimZeros(mantissa)}e${exponent}`);
  return sign + trimZeros(toFixed(size, digits < 0 ? -1 : Math.max(0, Math.max(digits, 1) - 1 - power)));
}

function trimZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

function withExponent(text: string): string {
  return text.replace(/e([+-]?)(\d)$/, 'e$10$2').replace(/e(\d)/, 'e+$1');
}

function toExponential(size: number, digits: number): string {
  if (digits < 0) return size.toExponential();
  return halfToEven(size, digits, (places) => size.toExponential(places));
}

function toFixed(size: number, digits: number): string {
  if (digits < 0) return size >= 1e21 ? BigInt(size).toString() : shortFixed(size);
  if (size >= 1e21) return BigInt(size).toString() + (digits > 0 ? `.${'0'.repeat(digits)}` : '');
  return halfToEven(size, digits, (places) => size.toFixed(places));
}

function shortFixed(size: number): string {
  const [mantissa = '', exponent = '0'] = size.toExponential().split('e');
  return size.toFixed(Math.min(100, Math.max(0, mantissa.replace('.', '').length - 1 - Number(exponent))));
}

/** JavaScript rounds a number that lies exactly between two upwards, Go to the even one. */
function halfToEven(size: number, digits: number, write: (places: number) => string): string {
  const rounded = write(digits);
  const places = Math.min(100, digits + 30);
  if (places - digits < 2) return rounded;
  const [mantissa = '', exponent = ''] = write(places).split('e');
  const point = mantissa.indexOf('.');
  const tail = mantissa.slice(point + 1 + digits);
  if (!/^50*$/.test(tail)) return rounded;
  const kept = mantissa.slice(0, digits === 0 ? point : point + 1 + digits);
  const isEven = Number(kept.at(-1)) % 2 === 0;
  return isEven ? kept + (exponent === '' ? '' : `e${exponent}`) : rounded;
}
