// The lines of what a filter reads: standard input, or files one after another.
import { stderr, type Output } from '../../Output';
import type { ProgramContext } from './Program';

/** Text without its line feed; the last line of a text may have had none. */
export interface TextLine {
  readonly text: string;
  readonly path: string;
}

/** A line longer than this is broken: some programs never end one. */
const LONGEST = 1 << 20;

/** What cannot be read is told as `grep: x: No such file or directory`; `onFailure` hears of it. */
export async function* textLines(name: string, paths: readonly string[], context: ProgramContext, onFailure: (message: Output) => void): AsyncGenerator<TextLine> {
  for (const path of paths.length === 0 ? ['-'] : paths) {
    if (path === '-') {
      for await (const text of splitLines(context.io.stdin)) yield { text, path };
      continue;
    }
    const file = context.shell.host.openFile(path);
    if (!file.ok) {
      const reason = { missing: 'No such file or directory', denied: 'Permission denied', folder: 'Is a directory', other: file.problem.message }[file.problem.kind];
      onFailure(stderr(`${name}: ${path}: ${reason}\n`));
      continue;
    }
    for await (const text of splitLines(file.value)) yield { text, path };
  }
}

export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > LONGEST) {
      yield rest;
      rest = '';
    }
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
