// Finds the footer that lists a note's sources, and the sources in it: links of any form, and list items or lines without a link as plain text.
import type { Leaf } from './Blocks';
import { hasOwnWords } from './hasOwnWords';
import { isFooterTitle } from './isFooterTitle';
import type { LineIndex } from './LineIndex';
import type { Footer, NoteLink, Source } from './Note';
import type { Range } from './Range';
import type { SectionTree } from './buildSections';
import { toPlainText } from './toPlainText';
import { trimTrailing } from './trimTrailing';

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
  /** Where sources stand: what is listed there is no list of terms or commands. */
  readonly bodies: readonly Range[];
}

const label = /^[*_=\s]*([\p{L} ]{5,16})[*_=\s]*:[*_=\s]*(?=\S)/u;
const mayBeFooter = /^[*_=\s]*(?:sources?|fuentes?|referen|bibliogra|webgraf)/i;
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
  return { footer: footers[footers.length - 1]?.footer ?? null, sources, bodies: footers.map(({ body }) => body) };
}

interface Found {
  readonly footer: Footer;
  /** Where the sources stand. */
  readonly body: Range;
}

function findFooters({ text, leaves, tree, lines }: FooterInput): Found[] {
  const headed = tree.sections.filter((section) => section.isFooter).map((section): Found => ({ footer: { span: section.heading, section }, body: section.body }));
  const bare = leaves.flatMap((leaf): Found[] => {
    if (leaf.kind !== 'paragraph' || !mayBeFooter.test(text.slice(leaf.from, leaf.from + 40))) return [];
    const lineEnd = text.indexOf('\n', leaf.from);
    const line = text.slice(leaf.from, lineEnd < 0 || lineEnd > leaf.to ? leaf.to : lineEnd).trimEnd();
    const to = leaf.from + line.length;
    const labelled = label.exec(line);
    const rest = labelled !== null && isFooterTitle(labelled[1] ?? '') ? leaf.from + labelled[0].length : -1;
    if (rest < 0 && !(line.length <= 40 && isFooterTitle(toPlainText(line)))) return [];
    const section = tree.sectionAt(leaf.from);
    return [{ footer: { span: lines.span(leaf.from, to), section: null }, body: { from: rest < 0 ? to : rest, to: section.own.to } }];
  });
  return [...headed, ...bare];
}

function readSources({ text, leaves, links, lines }: FooterInput, body: Range): Source[] {
  const linksByLine = groupByLine(links.filter(({ span }) => span.from >= body.from && span.from < body.to));
  const sources: Source[] = [];
  for (let index = findFirst(leaves, body.from); index < leaves.length; index++) {
    const leaf = leaves[index];
    if (leaf === undefined || leaf.from >= body.to) break;
    if (leaf.kind === 'heading') continue;
    for (let at = Math.max(leaf.from, body.from); at < leaf.to; ) {
      const lineBreak = text.indexOf('\n', at);
      const to = lineBreak < 0 || lineBreak > leaf.to ? leaf.to : lineBreak;
      sources.push(...readLine(text.slice(at, to), at, linksByLine.get(lines.lineAt(at)) ?? [], lines));
      at = to + 1;
    }
  }
  return sources;
}

/** Index of the first leaf that ends after the offset. */
function findFirst(leaves: readonly Leaf[], offset: number): number {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((leaves[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupByLine(links: readonly NoteLink[]): ReadonlyMap<number, readonly NoteLink[]> {
  const groups = new Map<number, NoteLink[]>();
  for (const link of links) groups.set(link.span.line, [...(groups.get(link.span.line) ?? []), link]);
  return groups;
}

function readLine(line: string, from: number, links: readonly NoteLink[], lines: LineIndex): Source[] {
  const cited = links.filter((link) => !(link.kind === 'embed' && picture.test(link.target)));
  const [only] = cited;
  if (only !== undefined) {
    const named = cited.length === 1 && only.kind === 'url' ? trimTrailing(toPlainText(line.slice(0, only.span.from - from)), ' :,(<–—-') : '';
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
