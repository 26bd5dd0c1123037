// The notes that were read as a notebook, under the settings that their vault keeps for the plugin, where it keeps any.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RuleBook } from '../../src/core/gaps/RuleBook';
import { NotebookIndex, type NoteProblem } from '../../src/services/NotebookIndex';
import { readSettings, ruleChoiceOf, workflowTagsOf, type SettingValues } from '../../src/services/SettingValues';

export interface VaultToOpen {
  readonly path: string;
  /** Of a single note nobody can say that its links lead nowhere. */
  readonly isFolder: boolean;
  readonly texts: readonly (readonly [path: string, text: string])[];
  readonly onProblem: (problem: NoteProblem) => void;
}

export async function openVault({ path, isFolder, texts, onProblem }: VaultToOpen): Promise<NotebookIndex> {
  const values = await loadSettings(path);
  const index = new NotebookIndex();
  index.onProblem(onProblem);
  index.useRules(new RuleBook(ruleChoiceOf(values)));
  index.useWorkflowTags(workflowTagsOf(values));
  index.refreshAll(texts);
  if (isFolder) index.judgeAgain(index.takeAsWhole());
  return index;
}

async function loadSettings(folder: string): Promise<SettingValues> {
  try {
    return readSettings(JSON.parse(await readFile(join(folder, '.obsidian/plugins/docker-notebook/data.json'), 'utf8')));
  } catch {
    // No vault of the app, no plugin in it, or a file that the plugin would not read either: the settings by default.
    return readSettings(null);
  }
}
