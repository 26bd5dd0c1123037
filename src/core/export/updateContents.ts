// Puts a map of contents into a note: between its marks where they stand, else at the end. Nothing else of the text changes by a byte.
import type { NoteEdit } from '../edits/NoteEdit';
import { lineEnds } from '../edits/lineEnds';
import { contentsMarks } from '../notes/contentsMarks';
import type { CodeBlock } from '../notes/Note';
import { parseNote } from '../notes/parseNote';
import { fail, succeed, type Result } from '../Result';
import type { ContentsProblem } from './ContentsProblem';

interface MarkLine {
  readonly isStart: boolean;
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** `written` is what the exporter `moc` writes, marks included. */
export function updateContents(text: string, written: string): Result<NoteEdit, ContentsProblem> {
  const { blocks } = parseNote('', withoutMarks(text));
  const [start, end, third] = findMarks(text, blocks);
  if (!start) {
    const open = blocks.find(({ isClosed }) => !isClosed);
    return open ? fail({ kind: 'unclosed', line: open.span.line }) : succeed(append(text, written));
  }
  if (!start.isStart) return fail({ kind: 'noStart', line: start.line });
  if (!end || end.isStart) return fail({ kind: 'noEnd', line: start.line });
  if (third) return fail({ kind: third.isStart ? 'twice' : 'noStart', line: third.line });
  return succeed({ from: start.from, to: end.to, insert: withBreaks(written.trimEnd(), lineEnds.breakAt(text, start.from)) });
}

/** As text, so that code within a damaged map is found too. */
function withoutMarks(text: string): string {
  return [contentsMarks.start, contentsMarks.end].reduce((plain, mark) => plain.replaceAll(mark, ' '.repeat(mark.length)), text);
}

/** A note about this program may show the marks in a block of code: those are none. */
function findMarks(text: string, blocks: readonly CodeBlock[]): readonly MarkLine[] {
  const isCode = (at: number): boolean => blocks.some(({ span }) => span.from <= at && at < span.to);
  const marks: MarkLine[] = [];
  let line = 1;
  for (let from = text.charCodeAt(0) === 0xfeff ? 1 : 0; from <= text.length; line++) {
    const to = lineEnds.endOf(text, from);
    const words = text.slice(from, to).trimEnd();
    if ((words === contentsMarks.start || words === contentsMarks.end) && !isCode(from)) marks.push({ isStart: words === contentsMarks.start, from, to: from + words.length, line });
    const next = text.indexOf('\n', from);
    if (next < 0) break;
    from = next + 1;
  }
  return marks;
}

/** A blank line before it; the note ends as it ended before, with a line break or without. */
function append(text: string, written: string): NoteEdit {
  const lineBreak = lineEnds.breakAt(text, text.length);
  const isEmpty = /^\ufeff?$/.test(text);
  const before = isEmpty || /\n\r?\n$/.test(text) ? '' : text.endsWith('\n') ? lineBreak : lineBreak.repeat(2);
  const after = isEmpty || text.endsWith('\n') ? lineBreak : '';
  return { from: text.length, to: text.length, insert: `${before}${withBreaks(written.trimEnd(), lineBreak)}${after}` };
}

const withBreaks = (text: string, lineBreak: string): string => text.replaceAll('\n', lineBreak);
