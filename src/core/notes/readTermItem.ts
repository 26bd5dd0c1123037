// Reads a list item that is a term, alone or with its explanation: `LXC`, `imagen: plantilla …`, `**capa** - …`. A sentence is no term.
import { hasOwnWords } from './hasOwnWords';
import { toPlainText } from './toPlainText';
import { trimTrailing } from './trimTrailing';

export interface TermItem {
  readonly term: string;
  readonly description: string;
  /** False where a comma alone parts them. */
  readonly isSure: boolean;
}

const maxWords = 5;
const maxWordsBeforeComma = 3;
const marked = /^(\*\*|__|==|`{1,3}|\*|_)(.+?)\1[ \t]*(?::|-|–|—|=|->|=>|→|,)?[ \t]*(.*)$/;
const separator = /:[*_]*(?=\s|$)|\s+(?:-|–|—|=|->|=>|→)\s+/;
const aside = /\s+\([^()]*\)$/;

/** Parted by a comma alone, which sentences have too: a term only where its neighbours are. */
const comma = /^([^,]+),\s+(.+)$/;

export function readTermItem(lead: string): TermItem | null {
  if (!hasOwnWords(lead)) return null;
  const marks = marked.exec(lead);
  if (marks !== null) return toTerm(marks[2] ?? '', marks[3] ?? '');
  const split = separator.exec(lead);
  if (split !== null) return toTerm(lead.slice(0, split.index), lead.slice(split.index + split[0].length));
  if (/[?!]\s*$/.test(lead.slice(-8))) return null;
  const list = comma.exec(lead);
  return list === null ? toTerm(lead, '') : toTerm(list[1] ?? '', list[2] ?? '', maxWordsBeforeComma);
}

function toTerm(words: string, explanation: string, most = maxWords): TermItem | null {
  const term = trimTrailing(toPlainText(words).replace(aside, ''), ' .:;,');
  if (term.split(' ', most + 1).length > most || !/[\p{L}\p{N}]/u.test(term)) return null;
  return { term, description: toPlainText(explanation), isSure: most === maxWords };
}
