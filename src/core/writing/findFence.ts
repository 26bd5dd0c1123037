// The code block in which a line of a note stands, found by its fences alone: cheap enough for every key, and good enough for what is
// only offered. What runs is decided by the whole note (parseNote).
import { languageOfFence } from '../notes/languageOfFence';

export interface Fence {
  readonly language: string;
  /** What stands behind the language. */
  readonly attributes: string;
  /** Of the line below the opening fence; the first line is 0. */
  readonly first: number;
  /** What stands before each of its lines, in a quote or a list: as many characters. */
  readonly indent: number;
}

const opening = /^((?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*)(`{3,}|~{3,})([^`]*)$/;

/** `lineAt`: the note's, without line breaks. Null outside of every block, and on a fence. */
export function findFence(lineAt: (line: number) => string, line: number): Fence | null {
  let open: { readonly marks: string; readonly fence: Fence } | null = null;
  for (let at = 0; at < line; at += 1) {
    const text = lineAt(at);
    if (!text.includes('```') && !text.includes('~~~')) continue;
    const [, before = '', marks = '', info = ''] = opening.exec(text) ?? [];
    if (marks === '') continue;
    if (!open) {
      const [language = '', ...attributes] = info.trim().split(/\s+/);
      open = { marks, fence: { language: languageOfFence(language), attributes: attributes.join(' '), first: at + 1, indent: before.length } };
    } else if (marks.startsWith(open.marks) && info.trim() === '') {
      open = null;
    }
  }
  const own = opening.exec(lineAt(line));
  return open && own && (own[2] ?? '').startsWith(open.marks) && (own[3] ?? '').trim() === '' ? null : (open?.fence ?? null);
}
