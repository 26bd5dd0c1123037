// Output of a run as a change of its note: below its block, its item or the paragraph of its inline code, or in the place of what was kept of it before.
import type { Note } from '../notes/Note';
import { parseNote } from '../notes/parseNote';
import { fail, succeed, type Result } from '../Result';
import { continueContainer } from './continueContainer';
import { findKeptPairs } from './findKeptPairs';
import type { KeepProblem } from './KeepProblem';
import type { KeptContent } from './KeptContent';
import type { KeptTarget } from './KeptTarget';
import { lineEnds } from '../edits/lineEnds';
import type { NoteEdit } from '../edits/NoteEdit';
import { findPlaceBelow, type PlaceBelow } from './findPlaceBelow';
import { writeCallout } from './writeCallout';

export function writeKeptOutput(note: Note, target: KeptTarget, content: KeptContent): Result<NoteEdit, KeepProblem> {
  const { text } = note;
  const block = note.blocks.find(({ span }) => span.from === target.span.from);
  if (target.kind === 'block' && !block) return fail('gone');
  if (block?.isClosed === false) return fail('unclosed');
  const known = findKeptPairs(note).find(({ source }) => source?.from === target.span.from && source.to === target.span.to)?.kept;
  const edit = known ? replace(text, known.span, content) : insertBelow(note, target, content);
  return isReadAgain(note, edit, content) ? succeed(edit) : fail('unfit');
}

function replace(text: string, { from, to }: KeptTarget['span'], content: KeptContent): NoteEdit {
  const fold = /^>[ \t]*\[![^\]]*\]([+-]?)/.exec(text.slice(from, to))?.[1] ?? '';
  const prefix = continueContainer(text.slice(lineEnds.startOf(text, from), from));
  return { from, to, insert: writeCallout(content, fold).join(lineEnds.breakAt(text, from) + prefix) };
}

function insertBelow(note: Note, target: KeptTarget, content: KeptContent): NoteEdit {
  const { text } = note;
  const { at, prefix } = target.kind === 'inline' ? findPlaceBelow(note, target.span) : placeBelow(text, target);
  const lineBreak = lineEnds.breakAt(text, target.span.from);
  const lines = writeCallout(content, '-').map((line) => lineBreak + prefix + line);
  // A quote straight below would be read as the rest of the callout.
  const gap = isDeeperQuote(text, at, prefix) ? lineBreak + prefix.trimEnd() : '';
  return { from: at, to: at, insert: lines.join('') + gap };
}

function placeBelow(text: string, { kind, span }: KeptTarget): PlaceBelow {
  const lead = text.slice(lineEnds.startOf(text, span.from), span.from);
  const prefix = continueContainer(kind === 'entry' ? lead + markOf(text.slice(span.from, lineEnds.endOf(text, span.from))) : lead);
  return { at: lineEnds.endOf(text, span.to), prefix };
}

/** The list mark and the blanks that its words stand behind. */
function markOf(item: string): string {
  const [, mark = '', blanks = ''] = /^([-*+]|\d{1,9}[.)])([ \t]*)/.exec(item) ?? [];
  return mark + (blanks.length > 4 ? ' ' : blanks);
}

function isDeeperQuote(text: string, at: number, prefix: string): boolean {
  const next = text.indexOf('\n', at);
  if (next < 0) return false;
  const marks = /^[ \t>]*/.exec(text.slice(next + 1, lineEnds.endOf(text, next + 1)))?.[0] ?? '';
  return countQuotes(marks) > countQuotes(prefix);
}

function countQuotes(marks: string): number {
  return marks.split('>').length - 1;
}

/** Notes can be stranger than any rule: what would not be found again as what it is, or would change what else is in the note, is not written. */
function isReadAgain(note: Note, { from, to, insert }: NoteEdit, { hash, lines }: KeptContent): boolean {
  const changed = parseNote(note.path, note.text.slice(0, from) + insert + note.text.slice(to));
  const end = from + insert.length;
  const kept = changed.keptOutputs.find(({ span }) => span.to > from && span.to <= end && span.from < end);
  const code = changed.blocks.find(({ span }) => kept && span.from > kept.span.from && span.to === kept.span.to);
  const isWhole = kept?.hash === hash && code?.code === lines.join('\n');
  return isWhole && isSame(codesBeside(note), codesBeside(changed)) && isSame(namesIn(note), namesIn(changed));
}

function codesBeside({ blocks, keptOutputs }: Note): readonly string[] {
  return blocks.filter(({ span }) => !keptOutputs.some((kept) => kept.span.from <= span.from && span.from < kept.span.to)).map(({ code }) => code);
}

function namesIn({ commands, inlineCodes, sections }: Note): readonly string[] {
  return [...commands.map(({ name }) => name), ...inlineCodes.map(({ code }) => code), ...sections.map(({ rawTitle }) => rawTitle)];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
