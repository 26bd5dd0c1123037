// The choices of how much output is kept at hand, and the limits that each stands for.
import type { OutputLimits } from './OutputLimits';

export const scrollbackChoices = [1000, 10_000, 50_000] as const;

const USUAL = 10_000;
/** As many characters as lines of this length have: a few long lines are as much as many short ones. */
const LINE = 500;

/** `setting` may be anything that a file of settings holds. */
export function scrollbackLimits(setting: string): Partial<OutputLimits> {
  const lines = scrollbackChoices.find((choice) => String(choice) === setting) ?? USUAL;
  return { lines, characters: lines * LINE };
}
