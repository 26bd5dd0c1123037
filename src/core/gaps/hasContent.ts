// Whether anything was written in a stretch of a note: rules, comments, empty bullets and empty code blocks are nothing.
import { contentsMarks } from '../notes/contentsMarks';
import { firstEndingAfter } from '../notes/firstEndingAfter';
import type { Note, Section, Span } from '../notes/Note';

// Asked of a line without its white space and quote marks.
const nothing = /^(?:-{3,}|\*{3,}|_{3,}|(?:[-*+]|\d+[.)])?(?:\[.?\])?)$/;

export function hasContent(note: Note, span: Span): boolean {
  // A sources footer that is a bare paragraph ends the section in which it stands.
  const { footer } = note;
  const end = footer && !footer.section && footer.span.from >= span.from && footer.span.from < span.to ? footer.span.from : span.to;
  let text = '';
  let at = span.from;
  const silent = silentSpans(note);
  for (let next = firstEndingAfter(silent, at), range = silent[next]; range && range.from < end; range = silent[++next]) {
    text += note.text.slice(at, Math.max(at, range.from));
    at = Math.max(at, range.to);
  }
  text += note.text.slice(at, Math.max(at, end));
  return text.split(/\r\n|\r|\n/).some((line) => !nothing.test(line.replace(/[\s>]+/g, '')));
}

const silences = new WeakMap<Note, readonly Span[]>();

/** Comments and empty code blocks, in their order; a map of contents says something. A note is asked once for each of its sections, so they are kept with it. */
function silentSpans(note: Note): readonly Span[] {
  let spans = silences.get(note);
  if (!spans) {
    const emptyBlocks = note.blocks.filter((block) => block.code.trim() === '').map((block) => block.span);
    const comments = note.comments.filter(({ from }) => !note.text.startsWith(contentsMarks.start, from));
    spans = [...comments, ...emptyBlocks].sort((a, b) => a.from - b.from);
    silences.set(note, spans);
  }
  return spans;
}

/** Content of its own or in any section below it. */
export function hasContentBelow(note: Note, section: Section): boolean {
  return hasContent(note, section.own) || section.children.some((child) => hasContentBelow(note, child));
}
