// Where in a note the words of a finding stand. A block in a list has less indentation in its code than in the note, so each line is found anew.
import type { Finding } from '../../core/dockerfile/Finding';
import type { CodeBlock } from '../../core/notes/Note';

export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** One a line, in order; empty ones are left out. `noteLines`: the note's, without line breaks, and where each begins. */
export function findMarks({ from, to }: Pick<Finding, 'from' | 'to'>, { code, codeSpan }: Pick<CodeBlock, 'code' | 'codeSpan'>, noteLine: (line: number) => { readonly text: string; readonly from: number } | null): readonly Mark[] {
  let start = 0;
  return code.split('\n').flatMap((text, index) => {
    const at = start;
    start += text.length + 1;
    const [first, last] = [Math.max(from, at), Math.min(to, at + text.length)];
    const written = first < last ? noteLine(codeSpan.line + index) : null;
    if (!written?.text.endsWith(text)) return [];
    const shift = written.from + written.text.length - text.length - at;
    return [{ from: first + shift, to: last + shift }];
  });
}
