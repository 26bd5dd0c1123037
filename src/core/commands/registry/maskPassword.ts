// The words of a line with no password among them, for all that shows or keeps them.

const MASK = '••••';

/** `words` after `docker`; only `login` takes a password on its line. */
export function maskPassword(words: readonly string[]): readonly string[] {
  const start = words.indexOf('login');
  if (start < 0) return words;
  return words.map((word, index) => {
    if (index <= start) return word;
    if (['-p', '--password'].includes(words[index - 1] ?? '')) return MASK;
    return word.replace(/^(--password=|-p=?).+$/s, (_, flag: string) => flag + MASK);
  });
}
