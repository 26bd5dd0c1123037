// Red, green and blue, each from 0 to 255, as `#rrggbb`.

export function writeColour(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.max(0, Math.min(255, part)).toString(16).padStart(2, '0')).join('')}`;
}
