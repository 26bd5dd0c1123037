// A word as the CLI shows it to people: `ready` becomes `Ready`; all but the first letter small.

export function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();
}
