// The inline pass over one leaf block: code spans, links, tags and highlights, in one scan from left to right, linear in the text's length.
// Tags and links are found by Obsidian's rules, which differ from CommonMark's: see docs/decisions/0001-markdown-parser.md.
import { findTagEnd } from './findTagEnd';
import type { InlineLink } from './InlineLink';
import type { Range } from './Range';
import { readBareUrl } from './readBareUrl';
import { readDefinition } from './readDefinition';
import { readDestination } from './readDestination';
import { readWikilink } from './readWikilink';

export interface InlineTag extends Range {
  readonly name: string;
}

export interface Inline {
  readonly code: readonly Range[];
  readonly links: readonly InlineLink[];
  readonly tags: readonly InlineTag[];
  readonly highlights: readonly Range[];
}

const nothing: Inline = { code: [], links: [], tags: [], highlights: [] };
const special = /\\[!-/:-@[-`{-~]|`+|!?\[\[|!?\[|\]|#|==+|<|:\/\/|\bwww\./g;

/** Offsets are relative to `text`. */
export function readInline(text: string): Inline {
  special.lastIndex = 0;
  return special.test(text) ? new InlineScan(text).read() : nothing;
}

class InlineScan {
  private readonly code: Range[] = [];
  private readonly links: InlineLink[] = [];
  private readonly tags: InlineTag[] = [];
  private readonly highlights: Range[] = [];
  private brackets: { from: number; isImage: boolean }[] = [];
  private tickRuns: Map<number, number[]> | null = null;
  private highlightStart = -1;

  constructor(private readonly text: string) {}

  read(): Inline {
    for (let at = 0; at < this.text.length; ) {
      special.lastIndex = at;
      const match = special.exec(this.text);
      if (match === null) break;
      at = this.readToken(match[0], match.index);
    }
    return { code: this.code, links: this.links, tags: this.tags, highlights: this.highlights };
  }

  /** Reads what begins with a token and gives the offset to go on from. */
  private readToken(token: string, at: number): number {
    const end = at + token.length;
    switch (token) {
      case '[[':
      case '![[':
        return this.readWikilink(at, end);
      case '[':
      case '![':
        this.brackets.push({ from: at, isImage: token.length === 2 });
        return end;
      case ']':
        return this.closeBracket(at);
      case '#':
        return this.readTag(at);
      case '<':
        return end;
      case '==':
        return this.readHighlight(at);
      case '://':
      case 'www.':
        return this.readUrl(at, end);
      default:
        return token.startsWith('`') ? this.readCode(at, token.length) : end;
    }
  }

  private readCode(at: number, length: number): number {
    this.tickRuns ??= collectTickRuns(this.text);
    const runs = this.tickRuns.get(length) ?? [];
    while (runs.length > 0 && (runs[runs.length - 1] ?? 0) <= at) runs.pop();
    const close = runs.pop();
    if (close === undefined) return at + length;
    this.code.push({ from: at, to: close + length });
    return close + length;
  }

  private readWikilink(at: number, end: number): number {
    const link = readWikilink(this.text, at, end);
    if (typeof link === 'number') return link;
    this.links.push(link);
    return link.to;
  }

  private closeBracket(at: number): number {
    const open = this.brackets.pop();
    if (open === undefined) return at + 1;
    const destination = readDestination(this.text, at + 1) ?? readDefinition(this.text, open.from, at + 1);
    if (destination === null) return at + 1;
    if (!open.isImage) {
      this.brackets = [];
      while ((this.links[this.links.length - 1]?.from ?? -1) >= open.from && this.links[this.links.length - 1]?.kind === 'url') this.links.pop();
    }
    const textFrom = open.from + (open.isImage ? 2 : 1);
    this.links.push({
      kind: open.isImage ? 'embed' : 'markdown',
      ...destination,
      title: this.text.slice(textFrom, at).trim(),
      from: open.from,
      shownFrom: textFrom,
      shownTo: at,
    });
    return destination.to;
  }

  private readTag(at: number): number {
    const end = findTagEnd(this.text, at);
    if (end < 0) return at + 1;
    this.tags.push({ name: this.text.slice(at + 1, end), from: at, to: end });
    return end;
  }

  private readHighlight(at: number): number {
    const before = this.text[at - 1] ?? ' ';
    const after = this.text[at + 2] ?? ' ';
    if (this.highlightStart >= 0 && before.trim() !== '') {
      this.highlights.push({ from: this.highlightStart, to: at + 2 });
      this.highlightStart = -1;
    } else if (after.trim() !== '') {
      this.highlightStart = at;
    }
    return at + 2;
  }

  private readUrl(at: number, end: number): number {
    const link = readBareUrl(this.text, at, end);
    if (link === null) return end;
    const open = this.brackets[this.brackets.length - 1];
    if (open !== undefined && this.text[link.from - 1] === '(' && this.isBracketMissing(open.from, link)) {
      this.brackets = [];
      const to = this.text[link.to] === ')' ? link.to + 1 : link.to;
      const shownTo = link.from - 1;
      const title = this.text.slice(open.from + 1, shownTo).trim();
      this.links.push({ ...link, kind: 'markdown', title, from: open.from, to, shownFrom: open.from + 1, shownTo, isClosed: false });
      return to;
    }
    this.links.push(link);
    return link.to;
  }

  /** `[text(https://…)`: the bracket that closes the text is missing on the line. */
  private isBracketMissing(open: number, link: Range): boolean {
    const lineEnd = this.text.indexOf('\n', open);
    const bracket = this.text.indexOf(']', open);
    return (lineEnd < 0 || lineEnd > link.to) && (bracket < 0 || (lineEnd >= 0 && bracket > lineEnd));
  }
}

/** Offsets of the backtick runs by their length, last first, so that each is looked at once. */
function collectTickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const match of [...text.matchAll(/`+/g)].reverse()) {
    const same = runs.get(match[0].length);
    if (same === undefined) runs.set(match[0].length, [match.index]);
    else same.push(match.index);
  }
  return runs;
}
