// The lines of a stretch of prose, each with its place and without the blanks around it; empty lines are none.
import type { Prose, Span } from '../notes/Note';

export interface ProseLine {
  readonly text: string;
  readonly span: Span;
}

const known = new WeakMap<Prose, readonly ProseLine[]>();

/** Several rules ask for them, so they are kept with the prose. */
export function proseLines(prose: Prose): readonly ProseLine[] {
  let lines = known.get(prose);
  if (!lines) known.set(prose, (lines = split(prose)));
  return lines;
}

function split(prose: Prose): readonly ProseLine[] {
  const lines: ProseLine[] = [];
  let { line, from } = prose.span;
  for (const [at, written] of prose.text.split(/(\r\n|\r|\n)/).entries()) {
    if (at % 2 === 0) {
      const text = written.trim();
      const start = from + written.length - written.trimStart().length;
      if (text !== '') lines.push({ text, span: { from: start, to: start + text.length, line } });
    } else line++;
    from += written.length;
  }
  return lines;
}
