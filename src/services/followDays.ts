// A gap that was put off until a day comes back on that day, in an app that stays open, too.
import type { NotebookIndex } from './NotebookIndex';
import type { Timers } from './Timers';
import { workInSlices } from './workInSlices';

/** Milliseconds. A timer to midnight would stand still while the machine sleeps. */
const BETWEEN_LOOKS = 600_000;

/** `today` gives `2027-01-31`. Returns how to stop. */
export function followDays(index: NotebookIndex, timers: Timers, today: () => string): () => void {
  let day = today();
  let stop = (): void => undefined;
  let stopJudging = (): void => undefined;
  const look = (): void => {
    stop = timers.after(BETWEEN_LOOKS, look);
    if (today() === day) return;
    day = today();
    const putOff = [...index.notebook.notes.values()].filter(({ text }) => text.includes('docker-notebook')).map(({ path }) => path);
    stopJudging();
    stopJudging = workInSlices(putOff, { each: (path) => index.judge(path), end: () => index.announce() }, timers);
  };
  stop = timers.after(BETWEEN_LOOKS, look);
  return () => {
    stop();
    stopJudging();
  };
}
