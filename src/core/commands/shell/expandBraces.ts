// `web{1,2}` and `web{1..3}`: one word into several, as bash does before it expands anything else. Quoted braces, and braces without
// a comma or a range (`{{.Names}}`), stay as they are.
import type { WordPart } from './Script';

/** One unquoted character, or a part that braces cannot look into. */
type Cell = string | WordPart;

const MOST = 1000;

export function expandBraces(parts: readonly WordPart[]): readonly (readonly WordPart[])[] {
  if (!parts.some((part) => isOpen(part) && part.text.includes('{'))) return [parts];
  // A `~` within a word is the home folder only where no brace makes several words of it.
  const cells = parts.flatMap((part, index): Cell[] => (isOpen(part) ? [...part.text] : [part.kind === 'home' && index > 0 ? '~' : part]));
  const words = expandCells(cells);
  return words.length > MOST || words[0] === cells ? [parts] : words.map(joinCells);
}

function isOpen(part: WordPart): part is WordPart & { readonly kind: 'text' } {
  return part.kind === 'text' && !part.isQuoted;
}

function expandCells(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  for (let start = cells.indexOf('{'); start >= 0; start = cells.indexOf('{', start + 1)) {
    if (cells[start - 1] === '$') continue;
    const choices = findChoices(cells, start);
    if (!choices) continue;
    const head = cells.slice(0, start);
    const tails = expandCells(cells.slice(choices.end + 1));
    return choices.words.flatMap(expandCells).flatMap((word) => tails.map((tail) => [...head, ...word, ...tail])).slice(0, MOST + 1);
  }
  return [cells];
}

function findChoices(cells: readonly Cell[], start: number): { readonly words: readonly (readonly Cell[])[]; readonly end: number } | null {
  const words: Cell[][] = [[]];
  let depth = 0;
  for (let index = start + 1; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell === undefined) break;
    if (cell === '}' && depth === 0) {
      if (words.length > 1) return { words, end: index };
      const range = expandRange(words[0] ?? []);
      return range ? { words: range, end: index } : null;
    }
    if (cell === '{') depth += 1;
    else if (cell === '}') depth -= 1;
    if (cell === ',' && depth === 0) words.push([]);
    else words.at(-1)?.push(cell);
  }
  return null;
}

function expandRange(cells: readonly Cell[]): readonly (readonly Cell[])[] | null {
  if (!cells.every((cell) => typeof cell === 'string')) return null;
  const found = /^(?:(-?\d{1,9})\.\.(-?\d{1,9})|([A-Za-z])\.\.([A-Za-z]))$/.exec(cells.join(''));
  if (!found) return null;
  const [, low = '', high = '', first = '', last = ''] = found;
  const from = first === '' ? Number(low) : first.charCodeAt(0);
  const to = last === '' ? Number(high) : last.charCodeAt(0);
  const count = Math.min(Math.abs(to - from), MOST) + 1;
  const width = /^-?0\d/.test(low) || /^-?0\d/.test(high) ? Math.max(low.length, high.length) : 0;
  return Array.from({ length: count }, (_, index) => {
    const value = from < to ? from + index : from - index;
    return [...(first === '' ? padNumber(value, width) : String.fromCharCode(value))];
  });
}

function padNumber(value: number, width: number): string {
  return value < 0 ? `-${String(-value).padStart(width - 1, '0')}` : String(value).padStart(width, '0');
}

function joinCells(cells: readonly Cell[]): readonly WordPart[] {
  const parts: WordPart[] = [];
  for (const cell of cells) {
    const last = parts.at(-1);
    if (typeof cell !== 'string') parts.push(cell);
    else if (last && isOpen(last)) parts[parts.length - 1] = { ...last, text: last.text + cell };
    // Braces come first in bash: `$web{1,2}` asks for `$web1` and `$web2`.
    else if (last?.kind === 'variable' && !last.isBraced && !last.isQuoted && /^\w$/.test(cell)) parts[parts.length - 1] = { ...last, name: last.name + cell };
    else parts.push({ kind: 'text', text: cell, isQuoted: false });
  }
  return parts;
}
