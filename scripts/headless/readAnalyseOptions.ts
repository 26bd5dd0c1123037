// The words behind `analyse` as options.
import { fail, succeed, type Result } from '../../src/core/Result';
import type { ReportTexts } from '../../src/core/texts/ReportTexts';

export interface AnalyseOptions {
  readonly path: string;
  readonly isJson: boolean;
  /** '' where the terminal's language is wanted. */
  readonly language: string;
}

/** The problem is a sentence for the person who typed the words. */
export function readAnalyseOptions(words: readonly string[], texts: ReportTexts): Result<AnalyseOptions, string> {
  const paths: string[] = [];
  let isJson = false;
  let language = '';
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') {
      paths.push(...words.slice(at + 1));
      break;
    }
    if (word === '--json') isJson = true;
    else if (word === '--language') {
      const value = words[++at];
      if (value === undefined || value.startsWith('-')) return fail(texts.problems.missingValue(word));
      language = value;
    } else if (word.startsWith('--language=')) language = word.slice('--language='.length);
    else if (word.startsWith('-') && word !== '-') return fail(texts.problems.unknownOption(word));
    else paths.push(word);
  }
  const [path, second] = paths;
  if (path === undefined || path === '') return fail(texts.problems.noPath);
  if (second !== undefined) return fail(texts.problems.tooManyPaths(second));
  return succeed({ path, isJson, language });
}
