// White space as a page shows it: every stretch of it is one blank.

export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
