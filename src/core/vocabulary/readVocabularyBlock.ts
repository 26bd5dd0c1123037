// The terms of a `docker-vocabulary` block, one a line: `- term, synonym: definition`. Never fails: a line that adds no term says why. Empty lines
// and those that begin with # are left out. A web address at the end of the definition is the term's page.
import { fail, succeed, type Result } from '../Result';
import { keyOfName } from './keyOfName';
import type { OwnTerm } from './OwnTerm';
import type { TermProblem } from './TermProblem';

export interface VocabularyLine {
  /** 1-based, within the block. */
  readonly line: number;
  /** Offsets of the line's words into the code of the block. */
  readonly from: number;
  readonly to: number;
  readonly reading: Result<OwnTerm, TermProblem>;
}

const mostWords = 6;
const marker = /^(?:[-*+]\s+|\d+[.)]\s+)/;
/** A colon within a word is part of it: `nginx:alpine`. */
const colon = /:(?=\s|$)/;
const address = /\s*<?(https?:\/\/[^\s<>]+)>?$/;

export function readVocabularyBlock(code: string): readonly VocabularyLine[] {
  const seen = new Map<string, number>();
  let start = 0;
  return code.split('\n').flatMap((written, index) => {
    const text = written.trim();
    const from = start + (written.length - written.trimStart().length);
    start += written.length + 1;
    if (text === '' || text.startsWith('#')) return [];
    const line = index + 1;
    const reading = readTerm(text.replace(marker, ''), seen);
    if (reading.ok) for (const name of reading.value.names) seen.set(keyOfName(name), line);
    return [{ line, from, to: from + text.length, reading }];
  });
}

function readTerm(text: string, seen: ReadonlyMap<string, number>): Result<OwnTerm, TermProblem> {
  const end = colon.exec(text)?.index ?? text.length;
  const [first = '', ...others] = text.slice(0, end).split(',').map((name) => name.replace(/[*_`]/g, ' ').replace(/\s+/g, ' ').trim());
  const said = text.slice(end + 1).trim();
  for (const name of [first, ...others]) {
    const problem = findProblem(name, seen);
    if (problem) return fail(problem);
  }
  const docs = address.exec(said)?.[1] ?? '';
  return succeed({ names: [first, ...others], definition: docs === '' ? said : said.replace(address, ''), docs });
}

function findProblem(name: string, seen: ReadonlyMap<string, number>): TermProblem | null {
  if (name === '') return { kind: 'noName' };
  const key = keyOfName(name);
  if (key === '') return { kind: 'noWord', name };
  if (key.split(' ').length > mostWords) return { kind: 'tooLong', name, most: mostWords };
  const line = seen.get(key);
  return line === undefined ? null : { kind: 'twice', name, line };
}
