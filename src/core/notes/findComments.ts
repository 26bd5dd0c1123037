// Finds what Markdown must not read although the block parser would: comments (`%% … %%`, `<!-- … -->`) and two-backtick code, in the order of
// the text, so that none starts inside another, inside a fence or inside a code span. A comment that begins a line may hold anything;
// one within a line ends before the next blank line, else it is text. One that is never closed is text too.
import { contentsMarks } from './contentsMarks';
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
const contentsStart = new RegExp(`${contentsMarks.start}[ \\t]*(?:\\n|$)`, 'y');
const contentsEnd = new RegExp(`^${contentsMarks.end}[ \\t]*$`, 'gm');
const blankLine = /\n[ \t>]*\n/g;

/** `text` has line feeds only; nothing before `start` is looked at. */
export function findComments(text: string, start: number): Unread {
  if (!text.includes('%%') && !text.includes('<!--') && !hasTicks.test(text)) return nothing;
  return new CommentScan(text).read(start);
}

class CommentScan {
  private readonly comments: Range[] = [];
  private readonly tickBlocks: TickBlock[] = [];
  private readonly nextPercents: (from: number) => number;
  private readonly nextArrow: (from: number) => number;
  private readonly nextBlank: (from: number) => number;
  private readonly nextBreak: (from: number) => number;
  private readonly nextContentsEnd: (from: number) => number;

  constructor(private readonly text: string) {
    this.nextPercents = remembering((from) => text.indexOf('%%', from));
    this.nextArrow = remembering((from) => text.indexOf('-->', from));
    this.nextBreak = remembering((from) => text.indexOf('\n', from));
    this.nextContentsEnd = remembering((from) => {
      contentsEnd.lastIndex = from;
      return contentsEnd.exec(text)?.index ?? -1;
    });
    this.nextBlank = remembering((from) => {
      blankLine.lastIndex = from;
      return blankLine.exec(text)?.index ?? -1;
    });
  }

  read(start: number): Unread {
    for (let at = start, isLineStart = true; at < this.text.length; ) {
      const blockEnd: number = isLineStart ? this.passBlock(at) : at;
      const comment: Range | null = blockEnd > at ? null : this.findComment(at);
      if (comment !== null) this.comments.push(comment);
      at = comment?.to ?? (blockEnd > at ? blockEnd : this.lineAfter(at));
      isLineStart = comment === null;
    }
    return { comments: this.comments, tickBlocks: this.tickBlocks };
  }

  /** The offset after the fence or the two-backtick code that opens at this line start; the same offset where none does. */
  private passBlock(lineStart: number): number {
    const ticks = readTickBlock(this.text, lineStart);
    if (ticks === null) return this.endOfFence(lineStart);
    this.tickBlocks.push(ticks);
    return this.lineAfter(ticks.to);
  }

  private lineAfter(at: number): number {
    const end = this.nextBreak(at);
    return end < 0 ? this.text.length : end + 1;
  }

  /** An unclosed fence runs to the end of its quote, else of the text. */
  private endOfFence(lineStart: number): number {
    fenceStart.lastIndex = lineStart;
    const match = fenceStart.exec(this.text);
    if (match === null) return lineStart;
    const [, prefix = '', ticks, tildes = ''] = match;
    const fence = ticks ?? tildes;
    const quoteEnd = prefix.includes('>') ? '|(?![ \\t]*>)' : '';
    const end = new RegExp(`^(?:[ \\t>]*${fence[0] ?? ''}{${fence.length},}[ \\t]*(?:\\n|$(?![^]))${quoteEnd})`, 'gm');
    end.lastIndex = fenceStart.lastIndex;
    const close = end.exec(this.text);
    return close === null ? this.text.length : close.index + close[0].length;
  }

  /** The first comment that begins between `at` and the end of its line. */
  private findComment(at: number): Range | null {
    const lineEnd = this.lineAfter(at);
    token.lastIndex = at;
    for (let match = token.exec(this.text); match !== null && match.index < lineEnd; match = token.exec(this.text)) {
      const [mark] = match;
      if (mark.startsWith('`')) {
        const close = this.endOfCodeSpan(token.lastIndex, lineEnd, mark.length);
        if (close > 0) token.lastIndex = close;
      } else if (!mark.startsWith('\\')) {
        const close = this.findClose(match.index, mark);
        if (close > 0) return { from: match.index, to: close };
      }
    }
    return null;
  }

  private endOfCodeSpan(from: number, to: number, count: number): number {
    for (const run of this.text.slice(from, to).matchAll(/`+/g)) {
      if (run[0].length === count) return from + run.index + count;
    }
    return -1;
  }

  private findClose(at: number, mark: string): number {
    const end = this.endOfContents(at);
    if (end > 0) return end;
    const close = mark === '%%' ? this.nextPercents(at + 2) : this.nextArrow(at + mark.length);
    if (close < 0) return -1;
    const blank = this.nextBlank(at);
    const isWithinParagraph = blank < 0 || blank >= close;
    if (!isWithinParagraph && !onlyMarks.test(this.text.slice(this.text.lastIndexOf('\n', at - 1) + 1, at))) return -1;
    return close + (mark === '%%' ? 2 : 3);
  }

  /** A map of contents is as little text of its note as a comment, else the vault's map would grow from its own copy. */
  private endOfContents(at: number): number {
    contentsStart.lastIndex = at;
    if ((at > 0 && this.text[at - 1] !== '\n') || !contentsStart.test(this.text)) return -1;
    const close = this.nextContentsEnd(at);
    return close < 0 ? -1 : close + contentsMarks.end.length;
  }
}

/** A search that is asked with growing offsets: an answer that still lies ahead is given again, and a search that found nothing is not repeated. */
function remembering(search: (from: number) => number): (from: number) => number {
  let asked = -1;
  let found = -2;
  return (from) => {
    if (found !== -1 && (found < from || from < asked)) found = search(from);
    asked = from;
    return found;
  };
}
