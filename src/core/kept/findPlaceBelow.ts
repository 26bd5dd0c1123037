// Where output can stand that belongs to some words of a note: below their paragraph, heading or table, within the same item or quote.
import { lineEnds } from '../edits/lineEnds';
import type { Note, Prose } from '../notes/Note';
import type { Range } from '../notes/Range';
import { continueContainer } from './continueContainer';

export interface PlaceBelow {
  /** The end of the line behind which it goes. */
  readonly at: number;
  /** What each of its lines begins with. */
  readonly prefix: string;
}

export function findPlaceBelow(note: Note, words: Range): PlaceBelow {
  const { text, prose } = note;
  const index = prose.findIndex(({ span }) => span.from <= words.from && words.to <= span.to);
  const around = prose[index];
  if (!around) return { at: lineEnds.endOf(text, words.to), prefix: '' };
  const lead = text.slice(lineEnds.startOf(text, around.span.from), around.span.from);
  // The marks of a heading and of a task stand before the words and hold no place in the lines below.
  return { at: lineEnds.endOf(text, endOf(note, index)), prefix: continueContainer(lead.replace(/(?:#{1,6}|\[[^\]]\])[ \t]*$/, '')) };
}

function endOf({ text, prose, sections }: Note, index: number): number {
  const around = prose[index];
  if (around?.kind === 'heading') return sections.find(({ titleSpan }) => titleSpan.from === around.span.from)?.heading.to ?? around.span.to;
  let last = index;
  while (prose[last]?.kind === 'table' && isNextRow(text, prose[last], prose[last + 1])) last++;
  return prose[last]?.span.to ?? text.length;
}

function isNextRow(text: string, row: Prose | undefined, next: Prose | undefined): boolean {
  return row !== undefined && next?.kind === 'table' && !/\n[ \t>]*\n/.test(text.slice(row.span.to, next.span.from));
}
