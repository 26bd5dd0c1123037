// Kept output as the lines of a callout that every reader of Markdown shows: title, what was left out, and the output as code.
// The code block's first line says of which code it is. There it is hidden in Reading view, survives every editor, and needs no comment syntax.
import type { KeptContent } from './KeptContent';

/** `fold`: the mark behind the callout's type, as its user left it. */
export function writeCallout({ hash, title, leftOut, lines }: KeptContent, fold: string): readonly string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  return [`[!docker-output]${fold} ${title}`, ...(leftOut === null ? [] : [`*${leftOut}*`]), `${fence}text output-of=${hash}`, ...lines, fence].map((line) => (line === '' ? '>' : `> ${line}`));
}

function longestRun(lines: readonly string[]): number {
  return Math.max(0, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
}
