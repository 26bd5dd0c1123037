// The name of a file for what a line printed: its words, without the signs that a file system refuses.

const LONGEST = 60;

/** `count` tells files of one name apart, from 1. */
export function nameOutputFile(title: string, count: number): string {
  const words = title.replace(/[\\/:*?"<>|#^[\]{}$'`;&()=,]+/g, ' ').replace(/\p{Cc}+/gu, ' ').trim();
  const name = words.replace(/\s+/g, ' ').slice(0, LONGEST).replace(/[. ]+$/, '').replace(/^[. ]+/, '');
  return `${name || 'docker'}${count > 1 ? ` ${count}` : ''}.txt`;
}
