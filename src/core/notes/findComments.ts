// Finds what Markdown must not read although the block parser would: comments (`%% … %%`, `<!-- … -->`) and two-backtick code, in the order of
// the text, so that none starts inside another, inside a fence or inside a code span. A comment that begins a line may hold anything;
// one within a line ends before the next blank line, else it is text. One that is never closed is text too.
import type { Range } from './Range';
import { readTickBlock } from './readTickBlock';
import type { TickBlock } from './TickBlock';

export interface Unread {
  readonly comments: readonly Range[];
  readonly tickBlocks: readonly TickBlock[];
}

const nothing: Unread = { comments: [], tickBlocks: [] };
const hasTicks = /^[ \t>]*``[A-Za-z]/m;
const fenceStart = /([ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*)(?:(`{3,})[^`\n]*|(~{3,})[^\n]*)(?:\n|$)/y;
const token = /\\[\\`%<]|`+|%%|<!--/g;
const onlyMarks = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*$/;

export function findComments(text: string, start: number): Unread {
  if (!text.includes('%%') && !text.includes('<!--') && !hasTicks.test(text)) return nothing;
  const comments: Range[] = [];
  const tickBlocks: TickBlock[] = [];
  for (let at = start, lineStart = start; at < text.length; ) {
    if (at === lineStart) {
      const fenceEnd = endOfFence(text, at);
      if (fenceEnd > at) {
        at = lineStart = fenceEnd;
        continue;
      }
      const ticks = readTickBlock(text, at);
      if (ticks !== null) {
        tickBlocks.push(ticks);
        at = lineStart = lineAfter(text, ticks.to);
        continue;
      }
    }
    const comment = findCommentInLine(text, at, lineStart);
    at = comment === null ? lineAfter(text, at) : comment.to;
    if (comment !== null) comments.push(comment);
    lineStart = comment === null ? at : text.lastIndexOf('\n', at - 1) + 1;
    if (comment !== null && lineStart === at) lineStart = -1;
  }
  return { comments, tickBlocks };
}

function lineAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** The offset after the fence that opens at this line; `lineStart` where none does. An unclosed fence runs to the end of its quote or text. */
function endOfFence(text: string, lineStart: number): number {
  fenceStart.lastIndex = lineStart;
  const match = fenceStart.exec(text);
  if (match === null) return lineStart;
  const [, prefix = '', ticks, tildes = ''] = match;
  const fence = ticks ?? tildes;
  const end = new RegExp(`^(?:[ \\t>]*${fence}${fence[0] ?? ''}*[ \\t]*(?:\\n|$)${prefix.includes('>') ? '|(?![ \\t]*>)' : ''})`, 'gm');
  end.lastIndex = fenceStart.lastIndex;
  const close = end.exec(text);
  return close === null ? text.length : close.index + close[0].length;
}

/** The first comment that begins between `at` and the end of its line. */
function findCommentInLine(text: string, at: number, lineStart: number): Range | null {
  const lineEnd = lineAfter(text, at);
  token.lastIndex = at;
  for (let match = token.exec(text); match !== null && match.index < lineEnd; match = token.exec(text)) {
    const [mark] = match;
    if (mark.startsWith('`')) {
      const close = findTicks(text, token.lastIndex, lineEnd, mark.length);
      if (close > 0) token.lastIndex = close;
    } else if (!mark.startsWith('\\')) {
      const close = findClose(text, match.index, mark, onlyMarks.test(text.slice(Math.max(lineStart, 0), match.index)) && lineStart >= 0);
      if (close > 0) return { from: match.index, to: close };
    }
  }
  return null;
}

function findTicks(text: string, from: number, to: number, count: number): number {
  const line = text.slice(from, to);
  for (const run of line.matchAll(/`+/g)) {
    if (run[0].length === count) return from + run.index + count;
  }
  return -1;
}

function findClose(text: string, at: number, mark: string, beginsLine: boolean): number {
  const end = mark === '%%' ? '%%' : '-->';
  const close = text.indexOf(end, at + mark.length);
  if (close < 0) return -1;
  if (!beginsLine && /\n[ \t>]*\n/.test(text.slice(at, close))) return -1;
  return close + end.length;
}
