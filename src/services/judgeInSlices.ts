// Has many notes judged again in slices that leave the app its frames.
import type { Timers } from './Timers';

const SLICE_MILLISECONDS = 8;

/** Begins at once. Returns how to stop. */
export function judgeInSlices(judge: (paths: Iterable<string>) => void, paths: readonly string[], timers: Timers): () => void {
  const left = [...paths].reverse();
  let stop = (): void => undefined;
  const go = (): void => {
    judge(takeSlice(left, timers));
    if (left.length > 0) stop = timers.after(0, go);
  };
  go();
  return () => stop();
}

function* takeSlice(left: string[], timers: Timers): Generator<string> {
  const deadline = timers.now() + SLICE_MILLISECONDS;
  for (let path = left.pop(); path !== undefined; path = timers.now() < deadline ? left.pop() : undefined) yield path;
}
