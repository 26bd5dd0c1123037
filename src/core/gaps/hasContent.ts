// Whether anything was written in a stretch of a note: rules, comments, empty bullets and empty code blocks are nothing.
import type { Note, Section, Span } from '../notes/Note';

// Asked of a line without its white space and quote marks.
const nothing = /^(?:-{3,}|\*{3,}|_{3,}|(?:[-*+]|\d+[.)])?(?:\[.?\])?)$/;

export function hasContent(note: Note, span: Span): boolean {
  // A sources footer that is a bare paragraph ends the section in which it stands.
  const { footer } = note;
  const end = footer && !footer.section && footer.span.from >= span.from && footer.span.from < span.to ? footer.span.from : span.to;
  const silent = [...note.comments, ...note.blocks.filter((block) => block.code.trim() === '').map((block) => block.span)]
    .filter((range) => range.to > span.from && range.from < end)
    .sort((a, b) => a.from - b.from);
  let text = '';
  let at = span.from;
  for (const range of silent) {
    text += note.text.slice(at, Math.max(at, range.from));
    at = Math.max(at, range.to);
  }
  text += note.text.slice(at, Math.max(at, end));
  return text.split(/\r\n|\r|\n/).some((line) => !nothing.test(line.replace(/[\s>]+/g, '')));
}

/** Content of its own or in any section below it. */
export function hasContentBelow(note: Note, section: Section): boolean {
  return hasContent(note, section.own) || section.children.some((child) => hasContentBelow(note, child));
}
