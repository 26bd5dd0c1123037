// Durations as Go prints them: `1h30m0s`, `1.5s`, `100µs`.

const units = [
  ['ns', 1n],
  ['µs', 1_000n],
  ['ms', 1_000_000n],
] as const;
const SECOND = 1_000_000_000n;

export function writeGoDuration(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return '0s';
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const sign = nanoseconds < 0n ? '-' : '';
  if (size < SECOND) {
    const [unit, scale] = units.filter(([, each]) => size >= each).at(-1) ?? units[0];
    return `${sign}${withFraction(size, scale)}${unit}`;
  }
  const minutes = size / (60n * SECOND);
  const seconds = `${withFraction(size % (60n * SECOND), SECOND)}s`;
  if (minutes === 0n) return sign + seconds;
  return `${sign}${minutes >= 60n ? `${minutes / 60n}h` : ''}${minutes % 60n}m${seconds}`;
}

function withFraction(size: bigint, scale: bigint): string {
  const rest = (size % scale).toString().padStart(scale.toString().length - 1, '0').replace(/0+$/, '');
  return `${size / scale}${rest === '' || rest === '0' ? '' : `.${rest}`}`;
}
