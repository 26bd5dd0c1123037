// Names of tags decide what is unfinished: the index reads its notes again when they change.
import type { NotebookIndex } from './NotebookIndex';
import type { Settings } from './Settings';
import { workflowTagsOf } from './SettingValues';

/** Returns how to stop. */
export function followWorkflowTags(index: NotebookIndex, settings: Settings): () => void {
  let known = '';
  const follow = (): void => {
    const tags = workflowTagsOf(settings.values);
    if (JSON.stringify(tags) === known) return;
    known = JSON.stringify(tags);
    index.useWorkflowTags(tags);
  };
  follow();
  return settings.onChange(follow);
}
