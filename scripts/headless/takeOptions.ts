// Takes the options with a value out of a command's words; what is left is for the options that all commands share.
import { fail, succeed, type Result } from '../../src/core/Result';
import type { ReportProblems } from '../../src/core/texts/ReportTexts';

export interface TakenOptions {
  /** By the option's name, dashes included; the last one counts. */
  readonly values: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
}

/** `names` are spelled with their dashes. The problem is a sentence for the person who typed the words. */
export function takeOptions(words: readonly string[], names: readonly string[], problems: ReportProblems): Result<TakenOptions, string> {
  const values = new Map<string, string>();
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') {
      rest.push(...words.slice(at));
      break;
    }
    const [, name = '', given] = /^(--[a-z-]+)(?:=([^]*))?$/.exec(word) ?? [];
    if (!names.includes(name)) {
      rest.push(word);
      continue;
    }
    const value = given ?? words[++at];
    if (value === undefined || value === '' || (given === undefined && value.startsWith('--'))) return fail(problems.missingValue(name));
    values.set(name, value);
  }
  return succeed({ values, rest });
}
