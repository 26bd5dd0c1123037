// Reads what parts a listed name from its explanation: `:`, `,`, `=`, a dash or an arrow, with marks of emphasis or code before and after it.
import type { CommandEntry } from './Note';
import { toPlainText } from './toPlainText';

export interface Tail {
  readonly separator: CommandEntry['separator'];
  /** What follows, as plain text. */
  readonly description: string;
  /** True where nothing follows the name. */
  readonly isEnd: boolean;
}

const separator = /[*_`]*(?:\s*(:|,|=(?!>)|->|=>|→|–|—)|\s+(-)(?=\s|$))[*_`]*/y;
const closing = /[*_`]*/y;

export function readSeparator(lead: string, at: number): Tail {
  separator.lastIndex = at;
  const match = separator.exec(lead);
  if (match !== null) {
    const mark = match[1] ?? '-';
    return { separator: mark === ':' || mark === ',' || mark === '=' ? mark : '-', description: toPlainText(lead.slice(separator.lastIndex)), isEnd: false };
  }
  closing.lastIndex = at;
  closing.exec(lead);
  const description = toPlainText(lead.slice(closing.lastIndex));
  return { separator: '', description, isEnd: description === '' };
}
