// Reads which gaps a note wants left out. A comment speaks of the line that it stands on; alone on its line, of the next one with words;
// in the frontmatter, of the whole note.
import type { Note, Span } from '../notes/Note';
import { frontmatterOf } from '../notes/frontmatterOf';
import { lineStartOf } from '../notes/lineStartOf';
import { sectionAt } from '../notes/sectionAt';
import type { Ignore } from './Ignore';

const instruction = /^(?:%%|<!--)\s*docker-notebook:\s*ignore\s+([^]*?)\s*(?:%%|-->)$/i;
const snooze = /\s+until\s+(\d{4}-\d\d-\d\d)$/i;
const ruleName = /[a-z]+(?:-[a-z]+)*/gi;
const key = /^docker-notebook-ignore:[ \t]*([^\r\n]*(?:\r?\n[ \t]*-[ \t]+[^\r\n]*)*)/m;
const onlyMarks = /^[\s>]*(?:[-*+]\s+)?$/;

export function readIgnores(note: Note): readonly Ignore[] {
  if (!note.text.includes('docker-notebook')) return [];
  return [...readFrontmatter(note), ...note.comments.flatMap((comment) => readComment(note, comment))];
}

function readComment(note: Note, { from, to, line }: Span): readonly Ignore[] {
  const written = note.text.slice(from, to);
  const words = instruction.exec(written)?.[1] ?? '';
  const until = snooze.exec(words)?.[1] ?? '';
  const at = from + written.indexOf(words, written.toLowerCase().indexOf('ignore') + 'ignore'.length);
  return readNames(note, words.replace(snooze, ''), { from: at, line }).map((name) => ({ ...name, line: lineMeant(note.text, { from, to, line }), until }));
}

function readFrontmatter(note: Note): readonly Ignore[] {
  const match = key.exec(frontmatterOf(note.text));
  if (!match) return [];
  const value = match[1] ?? '';
  const from = match.index + match[0].length - value.length;
  const line = note.text.slice(0, from).split('\n').length;
  return readNames(note, value, { from, line }).map((name) => ({ ...name, line: null, until: '' }));
}

/** `at` is where the words begin. */
function readNames(note: Note, words: string, at: { readonly from: number; readonly line: number }): readonly Omit<Ignore, 'line' | 'until'>[] {
  return [...words.matchAll(ruleName)].map(({ 0: name, index }) => {
    const from = at.from + index;
    const line = at.line + (words.slice(0, index).match(/\n/g)?.length ?? 0);
    return { rule: name.toLowerCase(), span: { from, to: from + name.length, line }, section: sectionAt(note, from) };
  });
}

function lineMeant(text: string, { from, to, line }: Span): number {
  const [rest = '', ...following] = text.slice(to).split(/\r\n|\r|\n/, 20);
  if (rest.trim() !== '' || !onlyMarks.test(text.slice(lineStartOf(text, from), from).replace('\ufeff', ''))) return line;
  const next = following.findIndex((each) => each.trim() !== '');
  return next < 0 ? line : line + next + 1;
}
