// What `analyse` and `check` are asked to look at: the notes at a path, and the language to answer in.
import process from 'node:process';
import { reportTextsFor } from '../../src/core/texts/reportTextsFor';
import type { Texts } from '../../src/core/texts/Texts';
import { textsFor } from '../../src/core/texts/textsFor';
import { fail, succeed, type Result } from '../../src/core/Result';
import { readAnalyseOptions, type AnalyseOptions } from './readAnalyseOptions';
import { readNotes, type ReadNotes } from './readNotes';
import { terminalLanguage } from './terminalLanguage';

export interface Asked {
  readonly options: AnalyseOptions;
  readonly texts: Texts;
  readonly read: ReadNotes;
  /** Files that could not be read, a sentence each. */
  readonly faults: readonly string[];
}

/** The problem is what to tell, a sentence each, where there is nothing to look at. */
export async function readAsked(args: readonly string[]): Promise<Result<Asked, readonly string[]>> {
  const spoken = terminalLanguage(process.env);
  const options = readAnalyseOptions(args, reportTextsFor(textsFor(spoken).language));
  if (!options.ok) return fail([options.problem]);
  const { path, language } = options.value;
  const texts = textsFor(language || spoken);
  const { problems } = reportTextsFor(texts.language);
  const read = await readNotes(path);
  if (!read) return fail([problems.missingPath(path)]);
  const faults = read.unreadable.map((file) => problems.unreadable(file.path, file.reason));
  if (read.texts.length === 0) return fail([...faults, problems.noNotes(path)]);
  return succeed({ options: options.value, texts, read, faults });
}
