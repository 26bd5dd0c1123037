// Where a command's output goes and its input comes from: the signs between its words.
import type { SimpleCommand } from '../commands/shell/Script';
import type { ExplainedPart, RedirectionSign } from './ExplainedPart';

/** Each with the word behind it. */
export function explainRedirections({ place, words, assignments, redirections }: SimpleCommand, source: string): readonly ExplainedPart[] {
  if (redirections.length === 0) return [];
  const taken = [...words, ...assignments.map(({ value }) => value)];
  let open = source.slice(place.from, place.to);
  for (const { place: own } of taken) open = blank(open, own.from - place.from, own.to - place.from);
  return [...open.matchAll(/(\d*)(<<<|<<-?|<|>&[12]|>>|>\||>|&>>?)[ \t]*([^\s<>|&;]*)/g)].map((found) => {
    const [text, digits = '', sign = '', target = ''] = found;
    const from = place.from + found.index;
    return { kind: 'redirection', place: { from, to: from + text.length }, text, sign: kindOf(sign, digits), target: target.replace(/^(['"])(.*)\1$/, '$2') };
  });
}

function kindOf(sign: string, digits: string): RedirectionSign {
  if (sign.startsWith('&')) return 'both';
  if (sign.startsWith('>&')) return 'join';
  if (sign === '<<<') return 'text';
  if (sign.startsWith('<<')) return 'document';
  if (sign === '<') return 'read';
  if (digits === '2') return 'errors';
  return sign === '>>' ? 'append' : 'write';
}

function blank(text: string, from: number, to: number): string {
  return text.slice(0, Math.max(0, from)) + ';'.repeat(Math.max(0, to - Math.max(0, from))) + text.slice(Math.max(0, to));
}
