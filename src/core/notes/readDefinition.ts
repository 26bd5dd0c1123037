// Reads what follows the label of a link definition on a line of its own: `[label]: https://… "title"`.
import type { Destination } from './readDestination';
import { splitTarget } from './splitTarget';

const definition = /:[ \t]*<?([^\s<>]+)>?(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?(?=[ \t]*(?:\n|$))/y;

/** `from` is where the label's bracket opens and `at` the offset after the one that closes it. A footnote is no definition of a link. */
export function readDefinition(text: string, from: number, at: number): Destination | null {
  if (text[at] !== ':' || text[from + 1] === '^' || text.slice(text.lastIndexOf('\n', from - 1) + 1, from).trim() !== '') return null;
  definition.lastIndex = at;
  const match = definition.exec(text);
  return match === null ? null : { ...splitTarget(match[1] ?? ''), to: definition.lastIndex, isClosed: true };
}
