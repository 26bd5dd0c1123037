// The code blocks of a note that a build takes for files.
import type { CodeBlock, Note } from '../../notes/Note';
import type { NoteFile } from './NoteFile';

/** `offset`: where the line that builds stands. A Dockerfile without a name counts above it only, the nearest one last; what a fence names counts anywhere. */
export function findNoteFiles(note: Note, offset: number): readonly NoteFile[] {
  return note.blocks.flatMap((block) => {
    const path = nameFile(block, offset);
    return path === null ? [] : [{ path, text: `${block.code}\n`, line: block.codeSpan.line, note: note.path }];
  });
}

function nameFile({ attributes, kind, span }: CodeBlock, offset: number): string | null {
  const [, quoted, bare] = /(?:^|\s|\{)file=(?:"([^"]*)"|([^\s}]+))/.exec(attributes) ?? [];
  const typed = quoted ?? bare;
  if (typed !== undefined) return cleanPath(typed);
  return kind === 'dockerfile' && span.to <= offset ? 'Dockerfile' : null;
}

/** Null for a path that leaves the context: such a block is no file of it. */
function cleanPath(path: string): string | null {
  const kept: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') {
      if (kept.pop() === undefined) return null;
    } else if (step !== '' && step !== '.') {
      kept.push(step);
    }
  }
  return kept.length === 0 || path.startsWith('/') ? null : kept.join('/');
}
