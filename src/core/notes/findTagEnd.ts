// Obsidian's tag: `#` after white space (or the start, or a table's bar), then letters, digits, `_`, `-`, `/` and emoji, at least one no digit.
import { tagName } from './tagName';

const name = new RegExp(tagName, 'uy');
const onlyDigits = /^\p{N}+$/u;

/** The offset after the tag whose `#` stands at `at`; -1 where it is no tag. */
export function findTagEnd(text: string, at: number): number {
  const before = text[at - 1];
  if (before !== undefined && before !== '|' && before.trim() !== '') return -1;
  name.lastIndex = at + 1;
  const match = name.exec(text);
  return match === null || onlyDigits.test(match[0]) || text[name.lastIndex] === '#' ? -1 : name.lastIndex;
}
