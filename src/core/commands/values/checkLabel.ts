// What the CLI finds wrong with a label while it reads the line.

export function checkLabel(value: string): string | null {
  const key = (value.split('=')[0] ?? '').replace(/^[ \t]+/, '');
  if (key === '') return `invalid label '${value}': empty name`;
  return /[ \t]/.test(key) ? `label '${key}' contains whitespaces` : null;
}
