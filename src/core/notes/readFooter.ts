// Finds the footer that lists a note's sources, and the sources in it: links of any form, and list items or lines without a link as plain text.
import type { Leaf } from './Blocks';
import { hasOwnWords } from './hasOwnWords';
import { isFooterTitle } from './isFooterTitle';
import type { LineIndex } from './LineIndex';
import type { Footer, NoteLink, Source } from './Note';
import type { Range } from './Range';
import type { SectionTree } from './buildSections';
import { toPlainText } from './toPlainText';

export interface FooterInput {
  /** The masked text. */
  readonly text: string;
  readonly leaves: readonly Leaf[];
  readonly links: readonly NoteLink[];
  readonly tree: SectionTree;
  readonly lines: LineIndex;
}

export interface FooterFindings {
  readonly footer: Footer | null;
  readonly sources: readonly Source[];
}

const label = /^[*_=\s]*([\p{L} ]{5,16})[*_=\s]*:[*_=\s]*(?=\S)/u;
const task = /^\[[^\]\n]\](?:[ \t]|$)/;
const picture = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)(?:[?#].*)?$/i;
const placeholder = /^(?:\(.*\)|todo|tbd|pendientes?|completar|falta[n]?|none|ningun[ao]|n\/a|\.+|-+)$/i;

export function readFooter(input: FooterInput): FooterFindings {
  const footers = findFooters(input).sort((one, other) => one.footer.span.from - other.footer.span.from);
  const sources: Source[] = [];
  let at = 0;
  for (const { body } of footers) {
    if (body.to <= at) continue;
    sources.push(...readSources(input, { from: Math.max(at, body.from), to: body.to }));
    at = body.to;
  }
  return { footer: footers[footers.length - 1]?.footer ?? null, sources };
}

interface Found {
  readonly footer: Footer;
  /** Where the sources stand. */
  readonly body: Range;
}

function findFooters({ text, leaves, tree, lines }: FooterInput): Found[] {
  const headed = tree.sections.filter((section) => section.isFooter).map((section): Found => ({ footer: { span: section.heading, section }, body: section.body }));
  const bare = leaves.flatMap((leaf): Found[] => {
    if (leaf.kind !== 'paragraph') return [];
    const lineEnd = text.indexOf('\n', leaf.from);
    const to = lineEnd < 0 || lineEnd > leaf.to ? leaf.to : lineEnd;
    const line = text.slice(leaf.from, to);
    const labelled = label.exec(line);
    const rest = labelled !== null && isFooterTitle(labelled[1] ?? '') ? leaf.from + labelled[0].length : -1;
    if (rest < 0 && !(line.length <= 40 && isFooterTitle(toPlainText(line)))) return [];
    const section = tree.sectionAt(leaf.from);
    return [{ footer: { span: lines.span(leaf.from, to), section: null }, body: { from: rest < 0 ? to : rest, to: section.own.to } }];
  });
  return [...headed, ...bare];
}

function readSources({ text, leaves, links, lines }: FooterInput, body: Range): Source[] {
  return leaves.flatMap((leaf): Source[] => {
    if (leaf.to <= body.from || leaf.from >= body.to || leaf.kind === 'heading') return [];
    const sources: Source[] = [];
    for (let at = Math.max(leaf.from, body.from); at < leaf.to; ) {
      const lineBreak = text.indexOf('\n', at);
      const to = lineBreak < 0 || lineBreak > leaf.to ? leaf.to : lineBreak;
      sources.push(...readLine(text.slice(at, to), at, linksIn(links, at, to), lines));
      at = to + 1;
    }
    return sources;
  });
}

function linksIn(links: readonly NoteLink[], from: number, to: number): readonly NoteLink[] {
  return links.filter(({ span }) => span.from >= from && span.from < to);
}

function readLine(line: string, from: number, links: readonly NoteLink[], lines: LineIndex): Source[] {
  const cited = links.filter((link) => !(link.kind === 'embed' && picture.test(link.target)));
  const [only] = cited;
  if (only !== undefined) {
    const named = cited.length === 1 && only.kind === 'url' ? toPlainText(line.slice(0, only.span.from - from)).replace(/[\s:,(<–—-]+$/, '') : '';
    return cited.map((link) => ({ title: named === '' ? link.title : named, url: addressOf(link), span: link.span }));
  }
  const title = toPlainText(line.replace(/^[>\s]+/, ''), () => true);
  if (links.length > 0 || task.test(line) || title.endsWith(':') || placeholder.test(title) || !hasOwnWords(line)) return [];
  const start = from + line.length - line.trimStart().length;
  return [{ title, url: '', span: lines.span(start, from + line.trimEnd().length) }];
}

function addressOf(link: NoteLink): string {
  return link.subpath === '' ? link.target : `${link.target}#${link.subpath}`;
}
