// Judges what only a whole vault tells of its notes, all at once.
import type { NotebookIndex } from './NotebookIndex';
import { VaultConcepts } from './VaultConcepts';

/** Every note is to be known. */
export function judgeWholeVault(index: NotebookIndex): void {
  for (const path of index.takeAsWhole()) index.judgeLinks(path);
  const concepts = new VaultConcepts();
  for (const path of concepts.listChanged(index.notebook)) concepts.read(path, index.notebook);
  index.useUnexplained((note) => concepts.unexplainedIn(note));
  for (const path of concepts.settle()) index.judge(path);
  index.announce();
}
