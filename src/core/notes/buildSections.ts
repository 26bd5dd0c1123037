// Builds the tree of sections from the headings: a section's parent is the nearest earlier heading of a lower level, else the preamble.
import type { HeadingBlock } from './Blocks';
import type { LineIndex } from './LineIndex';
import type { Section } from './Note';

export interface SectionTree {
  readonly preamble: Section;
  readonly sections: readonly Section[];
  /** The section that governs an offset. */
  sectionAt(offset: number): Section;
}

/** What the caller reads of a heading's words. */
export interface HeadingWords {
  readonly title: string;
  readonly isFooter: boolean;
}

export interface SectionInput {
  readonly text: string;
  readonly start: number;
  readonly headings: readonly HeadingBlock[];
  readonly lines: LineIndex;
  readonly words: (heading: HeadingBlock) => HeadingWords;
}

interface OpenSection extends Section {
  readonly children: Section[];
}

export function buildSections({ text, start, headings, lines, words }: SectionInput): SectionTree {
  const end = Math.max(start, text.length);
  const bodyEnds = findBodyEnds(headings, end);
  const origin = lines.span(start, start);
  const preamble: OpenSection = {
    index: -1, title: '', rawTitle: '', titleSpan: origin, level: 0, heading: origin, own: lines.span(start, headings[0]?.from ?? end),
    body: lines.span(start, end), parent: null, children: [], isFooter: false, isPreamble: true,
  };
  const open: OpenSection[] = [preamble];
  const sections = headings.map((heading, index): Section => {
    while ((open[open.length - 1]?.level ?? 0) >= heading.level && open.length > 1) open.pop();
    const parent = open[open.length - 1] ?? preamble;
    const lastLine = lines.lineAt(heading.to);
    const headingEnd = lines.endOf(lastLine);
    const ownFrom = lines.startOf(lastLine + 1);
    const section: OpenSection = {
      index, ...words(heading), rawTitle: text.slice(heading.title.from, heading.title.to),
      titleSpan: lines.span(heading.title.from, heading.title.to), level: heading.level, heading: lines.span(heading.from, headingEnd),
      own: lines.span(ownFrom, headings[index + 1]?.from ?? end), body: lines.span(ownFrom, bodyEnds[index] ?? end),
      parent, children: [], isPreamble: false,
    };
    parent.children.push(section);
    open.push(section);
    return section;
  });
  return { preamble, sections, sectionAt: (offset) => sections[findLast(sections, offset)] ?? preamble };
}

/** Where each heading's body ends: at the next heading of the same or a higher level. */
function findBodyEnds(headings: readonly HeadingBlock[], end: number): number[] {
  const ends: number[] = headings.map(() => end);
  const open: number[] = [];
  headings.forEach((heading, index) => {
    for (let last = open[open.length - 1]; last !== undefined && (headings[last]?.level ?? 0) >= heading.level; last = open[open.length - 1]) {
      ends[last] = heading.from;
      open.pop();
    }
    open.push(index);
  });
  return ends;
}

/** Index of the last section whose heading begins at or before the offset; -1 where there is none. */
function findLast(sections: readonly Section[], offset: number): number {
  let low = -1;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.heading.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
