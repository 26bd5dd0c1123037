// A length of time in nanoseconds as Go prints it: `1m30s`, `0s`, `1.5s`, `250ms`.

export function showDuration(nanoseconds: number): string {
  if (nanoseconds === 0) return '0s';
  const [sign, rest] = nanoseconds < 0 ? ['-', -nanoseconds] : ['', nanoseconds];
  if (rest < 1e3) return `${sign}${rest}ns`;
  if (rest < 1e6) return `${sign}${rest / 1e3}µs`;
  if (rest < 1e9) return `${sign}${rest / 1e6}ms`;
  const minutes = Math.trunc(rest / 6e10);
  const seconds = `${(rest - minutes * 6e10) / 1e9}s`;
  if (minutes === 0) return sign + seconds;
  return minutes < 60 ? `${sign}${minutes}m${seconds}` : `${sign}${Math.trunc(minutes / 60)}h${minutes % 60}m${seconds}`;
}
