// The remarks to oneself in a stretch of prose. What stands in code, comments, links and quotations is none.
import type { NoteLink, Prose } from '../notes/Note';
import { findParentheses, type Parenthesis } from './findParentheses';
import { isRemark } from './isRemark';
import { noWords } from './noWords';
import type { OwnWords } from './OwnWords';
import type { Remark } from './Remark';

// At the start of a line or an item and in capitals, a mark needs no parentheses: `TODO: certificates`.
const bareMark = /(?:^|\n)[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?((?:TODO|FIXME|XXX|TBD|PENDIENTE)[ \t]*:[^\n]*)/g;

/** `ownWords` as readIntent takes them. */
export function findRemarks(text: string, prose: Prose, links: readonly NoteLink[], ownWords: OwnWords = noWords): readonly Remark[] {
  const found = known.get(prose);
  if (found?.ownWords === ownWords) return found.remarks;
  const remarks = search(text, prose, links, ownWords);
  known.set(prose, { ownWords, remarks });
  return remarks;
}

/** Several rules ask for them, so they are kept with the prose. */
const known = new WeakMap<Prose, { readonly ownWords: OwnWords; readonly remarks: readonly Remark[] }>();

function search(text: string, prose: Prose, links: readonly NoteLink[], ownWords: OwnWords): readonly Remark[] {
  const isInLink = (from: number): boolean => links.some((link) => link.span.from <= from && from < link.span.to);
  const remarks: Remark[] = [];
  let end = 0;
  for (const range of prose.text.includes('(') ? findParentheses(prose.text) : []) {
    const from = prose.span.from + range.from;
    if (range.from < end) continue;
    const words = wordsOf(text, prose, range);
    if (!isRemark(words, ownWords) || isInLink(from)) continue;
    remarks.push({ span: { from, to: prose.span.from + range.to, line: lineOf(prose, range.from) }, words, section: prose.section });
    end = range.to;
  }
  return [...remarks, ...findBareMarks(text, prose, isInLink, remarks)];
}

function wordsOf(text: string, prose: Prose, range: Parenthesis): string {
  const inside = text.slice(prose.span.from + range.from + 1, prose.span.from + range.to - (range.isClosed ? 1 : 0));
  return inside.replace(/\s+/g, ' ').trim();
}

function findBareMarks(text: string, prose: Prose, isInLink: (from: number) => boolean, remarks: readonly Remark[]): readonly Remark[] {
  if (prose.kind === 'heading') return [];
  return [...prose.text.matchAll(bareMark)].flatMap((match) => {
    const mark = (match[1] ?? '').trimEnd();
    const at = match.index + match[0].indexOf(mark);
    const from = prose.span.from + at;
    const to = from + mark.length;
    if (isInLink(from) || remarks.some((remark) => remark.span.from < to && from < remark.span.to)) return [];
    return [{ span: { from, to, line: lineOf(prose, at) }, words: text.slice(from, to), section: prose.section }];
  });
}

/** 1-based line of an offset into the prose's text. */
function lineOf(prose: Prose, offset: number): number {
  return prose.span.line + (prose.text.slice(0, offset).match(/\r\n|\r|\n/g)?.length ?? 0);
}
