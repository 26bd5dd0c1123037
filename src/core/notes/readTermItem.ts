// Reads a list item that is a term, alone or with its explanation: `LXC`, `imagen: plantilla …`, `**capa** - …`. A sentence is no term.
import { hasOwnWords } from './hasOwnWords';
import { toPlainText } from './toPlainText';

export interface TermItem {
  readonly term: string;
  readonly description: string;
}

const maxWords = 5;
const marked = /^(\*\*|__|==|`+|\*|_)(.+?)\1[ \t]*(?::|-|–|—|=|->|=>|→|,)?[ \t]*(.*)$/;
const separator = /:[*_]*(?=\s|$)|\s+(?:-|–|—|=|->|=>|→)\s+/;
const aside = /\s+\([^()]*\)$/;

export function readTermItem(lead: string): TermItem | null {
  if (!hasOwnWords(lead)) return null;
  const marks = marked.exec(lead);
  if (marks !== null) return toTerm(marks[2] ?? '', marks[3] ?? '');
  const split = separator.exec(lead);
  if (split !== null) return toTerm(lead.slice(0, split.index), lead.slice(split.index + split[0].length));
  return /[?!]$/.test(lead.trim()) ? null : toTerm(lead, '');
}

function toTerm(words: string, explanation: string): TermItem | null {
  const term = toPlainText(words).replace(aside, '').replace(/[\s.:;,]+$/, '');
  const count = term.split(' ').length;
  if (term === '' || count > maxWords || !/[\p{L}\p{N}]/u.test(term)) return null;
  return { term, description: toPlainText(explanation) };
}
