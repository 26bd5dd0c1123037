// The marks of emphasis in a text: pairs of `*`, `_`, `~~` and `==` runs, and the backslashes of escapes. Runs are paired by the nearest opener of
// the same kind, which for the words that remain is the same as CommonMark's nesting.
import type { Range } from './Range';

const token = /\\[!-/:-@[-`{-~]|\*+|_+|~~|==/g;
const letter = /[\p{L}\p{N}]/u;

interface Opener {
  readonly from: number;
  left: number;
}

/** In the order of the text. */
export function findEmphasisMarks(text: string): readonly Range[] {
  const marks: Range[] = [];
  const openers = new Map<string, Opener[]>();
  for (const { 0: run, index: from } of text.matchAll(token)) {
    const kind = run[0] ?? '';
    if (kind === '\\') {
      marks.push({ from, to: from + 1 });
      continue;
    }
    const before = text[from - 1] ?? ' ';
    const after = text[from + run.length] ?? ' ';
    const isWord = kind === '_';
    const canClose = before.trim() !== '' && !(isWord && letter.test(after));
    const canOpen = after.trim() !== '' && !(isWord && letter.test(before));
    const same = openers.get(kind) ?? [];
    openers.set(kind, same);
    let left = run.length;
    while (canClose && left > 0) {
      const opener = same.pop();
      if (opener === undefined) break;
      const count = Math.min(left, opener.left);
      opener.left -= count;
      marks.push({ from: opener.from + opener.left, to: opener.from + opener.left + count });
      marks.push({ from: from + run.length - left, to: from + run.length - left + count });
      left -= count;
      if (opener.left > 0) same.push(opener);
    }
    if (canOpen && left > 0) same.push({ from: from + run.length - left, left });
  }
  return marks.sort((one, other) => one.from - other.from);
}
