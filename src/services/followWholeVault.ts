// What only a whole vault tells of its notes: links that lead nowhere, at once, and concepts that are explained nowhere, a while after notes changed.
// In slices, and concepts only where their rule is on.
import type { NotebookIndex } from './NotebookIndex';
import type { Settings } from './Settings';
import type { Timers } from './Timers';
import { VaultConcepts } from './VaultConcepts';
import { workInSlices } from './workInSlices';

/** Milliseconds without a change. */
const PAUSE = 2000;

/** Milliseconds; a vault of thousands of notes takes minutes, of which nobody is to notice anything. */
const REST = 25;

/** Begins when called: every note is to be known by then. `judged` is called when all links are. Returns how to stop. */
export function followWholeVault(index: NotebookIndex, settings: Settings, timers: Timers, judged: () => void = () => undefined): () => void {
  const concepts = new VaultConcepts();
  let stop = (): void => undefined;
  let stopJudging = (): void => undefined;
  // Goes on whatever changes meanwhile: what is settled is said once.
  const judge = (): void => {
    index.useUnexplained((note) => concepts.unexplainedIn(note));
    stopJudging = workInSlices(concepts.settle(), { each: (path) => index.judge(path), end: () => index.announce() }, timers);
  };
  const read = (): void => {
    if (settings.values['rule:unexplained-concept'] === 'off') return;
    const { notebook } = index;
    stop = workInSlices(concepts.listChanged(notebook), { each: (path) => concepts.read(path, notebook), end: judge, rest: REST }, timers);
  };
  const plan = (): void => {
    stop();
    stop = timers.after(PAUSE, read);
  };
  const linking = index.takeAsWhole();
  const end = (): void => {
    index.announce();
    judged();
  };
  const stops = [index.onChange(plan), settings.onChange(plan), workInSlices(linking, { each: (path) => index.judgeLinks(path), end }, timers)];
  if (linking.length === 0) judged();
  plan();
  return () => {
    stops.forEach((each) => each());
    stop();
    stopJudging();
  };
}
