// Reads `[[target#heading|alias]]` and `![[…]]`. It stands on one line; in a table the bar is written `\|`.
import type { InlineLink } from './InlineLink';

/** The link whose brackets begin at `at` and whose inside begins at `inside`, or the offset to go on from where it is none. */
export function readWikilink(text: string, at: number, inside: number): InlineLink | number {
  const close = text.indexOf(']]', inside);
  if (close < 0) return inside;
  const lastOpen = text.lastIndexOf('[[', close - 1);
  if (lastOpen >= inside) return lastOpen > inside && text[lastOpen - 1] === '!' ? lastOpen - 1 : lastOpen;
  const words = text.slice(inside, close);
  if (words.includes('\n')) return inside;
  const bar = /\\?\|/.exec(words);
  const address = bar === null ? words : words.slice(0, bar.index);
  const alias = bar === null ? '' : words.slice(bar.index + bar[0].length).trim();
  const hash = address.indexOf('#');
  const target = (hash < 0 ? address : address.slice(0, hash)).trim();
  const subpath = hash < 0 ? '' : address.slice(hash + 1).trim();
  if (target === '' && subpath === '') return close + 2;
  const shown = [target, ...subpath.split('#').map((part) => part.trim())].filter((part) => part !== '').join(' > ');
  return {
    kind: text[at] === '!' ? 'embed' : 'wikilink',
    target,
    subpath,
    title: alias === '' ? shown : alias,
    from: at,
    to: close + 2,
    shownFrom: bar === null ? inside : inside + bar.index + bar[0].length,
    shownTo: close,
    isClosed: true,
  };
}
