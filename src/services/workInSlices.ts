// Works through a list in slices that leave the app its frames, and says once that it is done.
import type { Timers } from './Timers';

const SLICE_MILLISECONDS = 8;

export interface SlicedWork {
  each(item: string): void;
  /** Not called where there was nothing to do. */
  end(): void;
  /** Milliseconds between two slices, for work that nobody waits for. */
  readonly rest?: number;
}

/** Begins at once. Returns how to stop. */
export function workInSlices(items: readonly string[], work: SlicedWork, timers: Timers): () => void {
  // Goes on where the last slice ended.
  const left = items.values();
  let done = 0;
  let stop = (): void => undefined;
  const go = (): void => {
    const deadline = timers.now() + SLICE_MILLISECONDS;
    for (const item of left) {
      work.each(item);
      done++;
      if (timers.now() >= deadline) break;
    }
    if (done < items.length) stop = timers.after(work.rest ?? 0, go);
    else work.end();
  };
  if (items.length > 0) go();
  return () => stop();
}
