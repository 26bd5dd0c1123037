// JSON text laid out anew without reading its values: what the engine sent stays as it is, to the last digit and escape.

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]|[^\s[\]{}:,"]+/g;

/** Four blanks a level, as the CLI shows what it inspects. */
export function indentJson(text: string): string {
  const parts: string[] = [];
  let depth = 0;
  let previous = '';
  const breakLine = (): string => `\n${'    '.repeat(depth)}`;
  for (const [token] of text.matchAll(tokens)) {
    const isClosing = token === '}' || token === ']';
    if (isClosing) depth -= 1;
    // An empty map or list stays on its line.
    const isAfterOpening = previous === '{' || previous === '[';
    if (isClosing ? !isAfterOpening : isAfterOpening) parts.push(breakLine());
    parts.push(token === ':' ? ': ' : token);
    if (token === ',') parts.push(breakLine());
    if (token === '{' || token === '[') depth += 1;
    previous = token;
  }
  return parts.join('');
}

export function compactJson(text: string): string {
  return Array.from(text.matchAll(tokens), ([token]) => token).join('');
}
