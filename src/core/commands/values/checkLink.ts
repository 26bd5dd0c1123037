// What the CLI finds wrong with a link to a container while it reads the line.

export function checkLink(value: string): string | null {
  if (value === '') return 'empty string specified for links';
  return value.split(':').length > 2 ? `bad format for links: ${value}` : null;
}
