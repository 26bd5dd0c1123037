// The words of a line of a check block. What stands in quotes is one word; a comma that ends a word is a word of its own.
import { foldText } from '../notes/foldText';
import type { CheckWord } from './CheckWord';

const word = /,(?=\s|$)|(?:"[^"]*"|“[^”]*”|«[^»]*»|[^\s,]|,(?=\S))+/g;
const quoted = /^(?:"[^"]*"|“[^”]*”|«[^»]*»)$/;

export function splitWords(line: string): readonly CheckWord[] {
  const written = line.trim().replace(/(?<=[^\s.])[.;]+$/, '');
  return [...written.matchAll(word)].map(([found]) => {
    const text = found.replace(/["“”«»`]/g, '').trim();
    return { text, folded: foldText(text).replaceAll('’', "'"), isQuoted: quoted.test(found) };
  });
}
