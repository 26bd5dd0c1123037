// Reduces inline Markdown to the words that a reader sees: emphasis and code marks gone, links by their text, topic tags without `#`,
// workflow tags and comments gone, escapes resolved, white space single.
import { findEmphasisMarks } from './findEmphasisMarks';
import type { Range } from './Range';
import { readInline } from './readInline';

interface Piece extends Range {
  readonly words: string;
}

const mayHoldMarks = /[`*_~=\\[\]<#:\0]|www\./;
const whiteSpace = /\s+/g;
const isLoose = /[^\S ]| {2}/;

/** `isDropped` names the tags that are no words of the text. */
export function toPlainText(text: string, isDropped: (tag: string) => boolean = () => false): string {
  if (!mayHoldMarks.test(text)) return isLoose.test(text) ? text.replace(whiteSpace, ' ').trim() : text.trim();
  const { code, links, tags } = readInline(text);
  const pieces: Piece[] = [
    ...code.map((range) => ({ ...range, words: withoutTicks(text.slice(range.from, range.to)) })),
    ...links.map(({ from, to, title, kind }) => ({ from, to, words: kind === 'markdown' ? toPlainText(title) : title })),
    ...tags.map(({ from, to, name }) => ({ from, to, words: isDropped(name) ? '' : name })),
  ].sort((one, other) => one.from - other.from || other.to - one.to);
  const words: string[] = [];
  // In the shadow the pieces' words are letters, so that no mark inside them counts as emphasis.
  const shadow: string[] = [];
  const add = (part: string, hidden: string): void => {
    words.push(part);
    shadow.push(hidden);
  };
  let at = 0;
  for (const piece of pieces) {
    if (piece.from < at) continue;
    const between = text.slice(at, piece.from);
    add(between, between);
    add(piece.words, 'x'.repeat(piece.words.length));
    at = piece.to;
  }
  add(text.slice(at), text.slice(at));
  return withoutMarks(words.join(''), findEmphasisMarks(shadow.join('')))
    .replace(/\0+/g, ' ')
    .replace(whiteSpace, ' ')
    .trim();
}

function withoutTicks(code: string): string {
  let ticks = 0;
  while (code[ticks] === '`') ticks++;
  return code.slice(ticks, code.length - ticks).trim();
}

function withoutMarks(text: string, marks: readonly Range[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { from, to } of marks) {
    parts.push(text.slice(at, from));
    at = to;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
