// The words of a line of a check block in its note: the code of a block has less indentation than the note, and no marks of a quote.
import type { CheckLine } from '../checks/CheckLine';
import type { CodeBlock, Note, Span } from '../notes/Note';

export function placeOfCheck({ line, text }: CheckLine, { codeSpan }: CodeBlock, note: Note): Span {
  let from = codeSpan.from;
  for (let passed = 1; passed < line; passed += 1) {
    const next = /\r\n?|\n/g;
    next.lastIndex = from;
    const found = next.exec(note.text);
    if (found) from = found.index + found[0].length;
  }
  const at = note.text.indexOf(text, from);
  return { from: at < 0 ? from : at, to: at < 0 ? from : at + text.length, line: codeSpan.line + line - 1 };
}
