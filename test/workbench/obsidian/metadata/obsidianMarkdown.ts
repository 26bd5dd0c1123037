// Obsidian's additions to CommonMark and GFM, as extensions of the lezer grammar: wikilinks, embeds, tags, comments,
// highlights, footnotes. The editor and the metadata cache read the same tree.
import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';
import { Tag, tags } from '@lezer/highlight';

const TAG = /^#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/;
// A tag stands at the start of the text, after a blank, after an escaped character, or first inside emphasis marks.
const BEFORE_TAG = /(^|\s|\\[!-/:-@[-`{-~]|(^|\s)[*_~=]+)$/;
const WIKILINK = /^!?\[\[([^\]\n]|\](?!\]))+\]\]/;
const FOOTNOTE_REFERENCE = /^\[\^[^\]\s]+\]/;
const FOOTNOTE_DEFINITION = /^\[\^[^\]\s]+\]:/;
const HASH = 35;
const BANG = 33;
const BRACKET = 91;
const PERCENT = 37;

/** A tag of the note: lezer's own tag names are taken by the parts of code fences and links. */
export const hashtag = Tag.define();

const rest = (context: InlineContext, at: number): string => context.slice(at, context.end);

function parseTag(context: InlineContext, next: number, at: number): number {
  if (next !== HASH) return -1;
  if (!BEFORE_TAG.test(context.slice(Math.max(context.offset, at - 8), at))) return -1;
  const name = TAG.exec(rest(context, at))?.[0];
  if (!name || !/[^\d/#]/.test(name)) return -1;
  return context.addElement(context.elt('Hashtag', at, at + name.length));
}

function parseWikilink(context: InlineContext, next: number, at: number): number {
  if (next !== BRACKET && next !== BANG) return -1;
  const link = WIKILINK.exec(rest(context, at))?.[0];
  if (!link) return -1;
  const marker = link.startsWith('!') ? 3 : 2;
  const end = at + link.length;
  const marks = [context.elt('WikilinkMark', at, at + marker), context.elt('WikilinkMark', end - 2, end)];
  return context.addElement(context.elt(marker === 3 ? 'Embed' : 'Wikilink', at, end, marks));
}

function parseFootnoteReference(context: InlineContext, next: number, at: number): number {
  const reference = next === BRACKET ? FOOTNOTE_REFERENCE.exec(rest(context, at))?.[0] : undefined;
  return reference ? context.addElement(context.elt('FootnoteReference', at, at + reference.length)) : -1;
}

const highlightDelimiter = { resolve: 'Highlight', mark: 'HighlightMark' };
const commentDelimiter = { resolve: 'InlineComment', mark: 'InlineCommentMark' };

const pairOf =
  (code: number, delimiter: { resolve: string; mark: string }) =>
  (context: InlineContext, next: number, at: number): number => {
    if (next !== code || context.char(at + 1) !== code || context.char(at + 2) === code) return -1;
    const before = context.slice(Math.max(context.offset, at - 1), at);
    const after = context.slice(at + 2, Math.min(context.end, at + 3));
    // A comment may have blanks inside its marks, a highlight may not.
    const isLoose = delimiter === commentDelimiter;
    return context.addDelimiter(delimiter, at, at + 2, isLoose || !/^\s?$/.test(after), isLoose || !/^\s?$/.test(before));
  };

// A line that begins with %% opens a comment that ends at the next %%, however many lines later.
function parseCommentBlock(context: BlockContext, line: Line): boolean {
  if (line.next !== PERCENT || !line.text.slice(line.pos).startsWith('%%')) return false;
  const from = context.lineStart + line.pos;
  let searchFrom = line.pos + 2;
  let close = line.text.indexOf('%%', searchFrom);
  if (close >= 0 && line.text.slice(close + 2).trim() !== '') return false;
  while (close < 0 && context.nextLine()) {
    searchFrom = 0;
    close = line.text.indexOf('%%', searchFrom);
  }
  const to = close >= 0 ? context.lineStart + close + 2 : context.prevLineEnd();
  context.addElement(context.elt('ObsidianComment', from, to));
  if (close >= 0) context.nextLine();
  return true;
}

function parseFootnoteDefinition(context: BlockContext, line: Line): boolean {
  const text = line.text.slice(line.pos);
  if (line.next !== BRACKET || !FOOTNOTE_DEFINITION.test(text)) return false;
  const from = context.lineStart + line.pos;
  const content = text.indexOf(':') + 1;
  const inline = context.parser.parseInline(text.slice(content), from + content);
  context.addElement(context.elt('FootnoteDefinition', from, context.lineStart + line.text.trimEnd().length, [...inline]));
  context.nextLine();
  return true;
}

export const obsidianMarkdown: MarkdownConfig = {
  defineNodes: [
    { name: 'Hashtag', style: hashtag },
    { name: 'Wikilink', style: tags.link },
    { name: 'Embed', style: tags.link },
    { name: 'WikilinkMark', style: tags.processingInstruction },
    { name: 'Highlight', style: { 'Highlight/...': tags.special(tags.content) } },
    { name: 'HighlightMark', style: tags.processingInstruction },
    { name: 'InlineComment', style: { 'InlineComment/...': tags.comment } },
    { name: 'InlineCommentMark', style: tags.comment },
    { name: 'ObsidianComment', block: true, style: tags.blockComment },
    { name: 'FootnoteReference', style: tags.link },
    { name: 'FootnoteDefinition', block: true },
  ],
  parseInline: [
    { name: 'Wikilink', parse: parseWikilink, before: 'Link' },
    { name: 'FootnoteReference', parse: parseFootnoteReference, before: 'Link' },
    { name: 'Hashtag', parse: parseTag },
    { name: 'Highlight', parse: pairOf(61, highlightDelimiter), after: 'Emphasis' },
    { name: 'InlineComment', parse: pairOf(PERCENT, commentDelimiter), after: 'Emphasis' },
  ],
  parseBlock: [
    {
      name: 'ObsidianComment',
      parse: parseCommentBlock,
      before: 'FencedCode',
      endLeaf: (_context, line) => line.next === PERCENT && /^%%\s*$/.test(line.text.slice(line.pos)),
    },
    { name: 'FootnoteDefinition', parse: parseFootnoteDefinition, before: 'LinkReference' },
  ],
};
