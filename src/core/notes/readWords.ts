// Runs the inline pass over every leaf block and gathers what it finds, with offsets, lines and sections of the note.
import type { HeadingBlock, Leaf } from './Blocks';
import type { InlineLink } from './InlineLink';
import type { Highlight, InlineCode, NoteLink, Prose, Section, Span } from './Note';
import type { NoteSource } from './NoteSource';
import type { Range } from './Range';
import { readInline, type Inline, type InlineTag } from './readInline';
import { toPlainText } from './toPlainText';

export interface Words {
  readonly links: readonly NoteLink[];
  readonly tags: readonly InlineTag[];
  readonly highlights: readonly Highlight[];
  readonly prose: readonly Prose[];
  readonly inlineCodes: readonly InlineCode[];
}

const htmlTag = /<\/?[a-z][^<>\n]*>/gi;
const isCode = /^<(?:script|style|pre|textarea)\b/i;

export function readWords(source: NoteSource, leaves: readonly Leaf[]): Words {
  const links: NoteLink[] = [];
  const tags: InlineTag[] = [];
  const highlights: Highlight[] = [];
  const prose: Prose[] = [];
  const inlineCodes: InlineCode[] = [];
  for (const leaf of leaves) {
    const { from, to } = isHeading(leaf) ? leaf.title : leaf;
    const text = blank(source.text.slice(from, to), leaf.quoteMarks, from);
    const inline = readInline(text);
    const section = source.tree.sectionAt(from);
    const spanOf = (range: Range): Span => source.lines.span(from + range.from, from + range.to);
    for (const link of inline.links) links.push(toNoteLink(link, spanOf(link), section));
    if (leaf.kind === 'html') {
      if (!isCode.test(text)) prose.push({ text: toProse(withoutTags(text), inline), kind: 'paragraph', span: source.lines.span(from, to), section });
      continue;
    }
    for (const range of inline.code) inlineCodes.push({ code: readSpanCode(text.slice(range.from, range.to)), span: spanOf(range), section, within: leaf.kind });
    for (const tag of inline.tags) tags.push({ name: tag.name, from: from + tag.from, to: from + tag.to });
    for (const range of inline.highlights) highlights.push({ text: text.slice(range.from + 2, range.to - 2).replace(/\s+/g, ' ').trim(), span: spanOf(range), section });
    prose.push({ text: toProse(text, inline), kind: leaf.kind, span: source.lines.span(from, to), section });
  }
  return { links, tags, highlights, prose, inlineCodes };
}

/** CommonMark §6.1: line ends are blanks, and one blank beside each run of backticks belongs to it. */
function readSpanCode(span: string): string {
  const ticks = /^`+/.exec(span)?.[0].length ?? 0;
  const code = span.slice(ticks, span.length - ticks).replace(/[ \r]*\n/g, ' ');
  return /^ .*\S.* $/.test(code) ? code.slice(1, -1) : code;
}

function withoutTags(html: string): string {
  return html.replace(htmlTag, (tag) => ' '.repeat(tag.length));
}

function isHeading(leaf: Leaf): leaf is HeadingBlock {
  return 'title' in leaf;
}

function toNoteLink({ kind, target, subpath, title, isClosed }: InlineLink, span: Span, section: Section): NoteLink {
  return { kind, target, subpath, title: kind === 'markdown' ? toPlainText(title) : title, span, section, isClosed };
}

/** The words as prose: code, addresses and covered comments by spaces, so that nobody mistakes them for the writer's words. */
function toProse(text: string, { code, links }: Inline): string {
  const addresses = links.filter((link) => link.kind !== 'wikilink').map((link): Range => (link.kind === 'url' ? link : { from: link.shownTo, to: link.to }));
  const hidden = [...code, ...addresses];
  const words = blank(text, hidden.sort((one, other) => one.from - other.from), 0);
  return words.includes('\0') ? words.replaceAll('\0', ' ') : words;
}

function blank(text: string, ranges: readonly Range[], offset: number): string {
  if (ranges.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const range of ranges) {
    const from = Math.max(at, range.from - offset);
    const to = Math.max(from, range.to - offset);
    parts.push(text.slice(at, from), text.slice(from, to).replace(/[^\n]/g, ' '));
    at = to;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
