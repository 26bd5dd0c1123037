// A text without the given characters at its end. A pattern such as /[.:]+$/ would take time squared on a long run of them in the middle.
export function trimTrailing(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}
