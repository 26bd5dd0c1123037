// Prepares a text for the block parser without moving a single offset: the byte-order mark becomes a line break, \r becomes a space (alone: a
// line break), and what Markdown must not read (frontmatter, comments, two-backtick code) is covered. Offsets of `masked` are those of the text.
import { findComments } from './findComments';
import { findFrontmatter } from './findFrontmatter';
import { limitNesting } from './limitNesting';
import type { Range } from './Range';
import type { TickBlock } from './TickBlock';

/** Stands for a covered character on a line that holds other words too: a space there could make the line indented code. */
const cover = '\0';

export interface MaskedText {
  readonly masked: string;
  /** Where the note's own words begin: after the byte-order mark and the frontmatter. */
  readonly start: number;
  readonly frontmatter: Range | null;
  readonly comments: readonly Range[];
  readonly tickBlocks: readonly TickBlock[];
}

export function maskText(text: string): MaskedText {
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let plain = mark === 1 ? `\n${text.slice(1)}` : text;
  if (plain.includes('\r')) plain = plain.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  const frontmatter = findFrontmatter(plain, mark);
  const start = frontmatter?.to ?? mark;
  const { comments, tickBlocks } = findComments(plain, start);
  const covers = [...comments, ...tickBlocks].sort((one, other) => one.from - other.from);
  const masked = limitNesting(coverRanges(plain, frontmatter === null ? covers : [frontmatter, ...covers]));
  return { masked, start, frontmatter, comments, tickBlocks };
}

function coverRanges(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const range of ranges) {
    pieces.push(text.slice(at, range.from), coverLines(text.slice(range.from, range.to).split('\n'), standsAlone(text, range)));
    at = range.to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Lines that hold nothing else become blank; on the first and the last, which may hold other words, the cover keeps the place of a word. */
function coverLines(lines: readonly string[], isAlone: boolean): string {
  const last = lines.length - 1;
  return lines
    .map((line, index) => (isAlone || (index > 0 && index < last) ? ' '.repeat(line.length) : index === last ? cover.repeat(line.length) : line.replace(/\S/g, cover)))
    .join('\n');
}

/** Whether nothing else stands on the lines that the range touches. */
function standsAlone(text: string, range: Range): boolean {
  let { from, to } = range;
  while (from > 0 && isBlank(text[from - 1])) from--;
  // The frontmatter ends with its last line break; comments end before theirs.
  while (text[to - 1] !== '\n' && isBlank(text[to])) to++;
  return (from === 0 || text[from - 1] === '\n') && (to === text.length || text[to] === '\n' || text[to - 1] === '\n');
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
