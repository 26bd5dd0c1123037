// The notes that were read as a notebook, under the settings that their vault keeps for the plugin, where it keeps any.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RuleBook } from '../../src/core/gaps/RuleBook';
import { reportTextsFor } from '../../src/core/texts/reportTextsFor';
import { judgeWholeVault } from '../../src/services/judgeWholeVault';
import { NotebookIndex } from '../../src/services/NotebookIndex';
import { readSettings, ruleChoiceOf, workflowTagsOf, type SettingValues } from '../../src/services/SettingValues';
import type { Asked } from './readAsked';

export interface OpenVault {
  readonly index: NotebookIndex;
  /** What could not be read, a sentence each: of files and of notes. */
  readonly faults: readonly string[];
}

export async function openVault({ options: { path }, read: { isFolder, texts: notes }, faults, texts }: Asked): Promise<OpenVault> {
  const values = await loadSettings(path);
  const { problems } = reportTextsFor(texts.language);
  const all = [...faults];
  const index = new NotebookIndex();
  index.onProblem((problem) => all.push(problems.failedNote(problem.path, String(problem.error))));
  index.useRules(new RuleBook(ruleChoiceOf(values)));
  index.useWorkflowTags(workflowTagsOf(values));
  index.refreshAll(notes);
  // Of a single note nobody can say that its links lead nowhere, or that no other explains what it names.
  if (isFolder) judgeWholeVault(index);
  return { index, faults: all };
}

async function loadSettings(folder: string): Promise<SettingValues> {
  try {
    return readSettings(JSON.parse(await readFile(join(folder, '.obsidian/plugins/docker-notebook/data.json'), 'utf8')));
  } catch {
    // No vault of the app, no plugin in it, or a file that the plugin would not read either: the settings by default.
    return readSettings(null);
  }
}
