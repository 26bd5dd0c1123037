// Tells the page which files changed on disk, whoever changed them: the app sees edits of other programs too.
import { watch } from 'node:fs';
import { sep } from 'node:path';

const QUIET = 40; // milliseconds

/** @returns a function that stops watching */
export function watchVault(folder: string, onChange: (paths: readonly string[]) => void): () => void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    const paths = [...changed];
    changed.clear();
    onChange(paths);
  };
  const watcher = watch(folder, { recursive: true }, (_event, name) => {
    if (name === null) return;
    changed.add(name.split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(flush, QUIET);
  });
  // A folder that goes away while it is watched is no reason to stop serving.
  watcher.on('error', () => undefined);
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
