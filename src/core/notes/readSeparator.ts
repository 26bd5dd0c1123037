// Reads what parts a listed name from its explanation: `:`, `,`, `=`, a dash or an arrow, with marks of emphasis or code before and after it.
import type { CommandEntry } from './Note';

export interface Separation {
  readonly separator: CommandEntry['separator'];
  /** Where the explanation begins. */
  readonly to: number;
  /** True where nothing follows the name. */
  readonly isEnd: boolean;
}

const separator = /[*_`]*(?:\s*(:|,|=(?!>)|->|=>|→|–|—)|\s+(-)(?=\s|$))[*_`]*/y;
const closing = /[*_`]*/y;
const end = /\s*$/y;

export function readSeparator(lead: string, at: number): Separation {
  separator.lastIndex = at;
  const match = separator.exec(lead);
  if (match !== null) {
    const mark = match[1] ?? '-';
    return { separator: mark === ':' || mark === ',' || mark === '=' ? mark : '-', to: separator.lastIndex, isEnd: false };
  }
  closing.lastIndex = at;
  closing.exec(lead);
  end.lastIndex = closing.lastIndex;
  return { separator: '', to: closing.lastIndex, isEnd: end.test(lead) };
}
