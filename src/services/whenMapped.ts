// Waits until the map is that of the notes as they are known: for an answer that is given once, where a view would draw again.
import type { Notebook } from './Notebook';
import type { NotebookIndex } from './NotebookIndex';

function isMapped(notebook: Notebook): boolean {
  // To look at the map is what has it made.
  void notebook.map;
  return notebook.isMapCurrent;
}

export async function whenMapped(index: Pick<NotebookIndex, 'notebook' | 'onChange'>): Promise<void> {
  if (isMapped(index.notebook)) return;
  await new Promise<void>((done) => {
    const stop = index.onChange((notebook) => {
      if (!isMapped(notebook)) return;
      stop();
      done();
    });
  });
}
