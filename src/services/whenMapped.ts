// Waits until the map is that of the notes as they are known: for an answer that is given once, where a view would draw again.
import type { Notebook } from './Notebook';
import type { NotebookIndex } from './NotebookIndex';

/** To look at the map is what has it made. */
const isMapped = ({ map, isMapCurrent }: Notebook): boolean => map.topics.length >= 0 && isMapCurrent;

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
