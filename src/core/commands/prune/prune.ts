// What all prunes do: ask unless forced, remove, tell what is gone and how much room it gives.
import { succeed, type Result } from '../../Result';
import type { Action, Session } from '../Action';
import type { FlagValues } from '../flags/FlagValues';
import { exit, stdout, type Output } from '../Output';
import { humanSize } from '../output/humanSize';
import { askToContinue } from './askToContinue';
import type { Pruned } from './pruneObjects';

export interface PrunePlan {
  /** What will be removed, as the question begins. */
  warn(session: Session): Promise<string> | string;
  /** One after another. */
  readonly steps: readonly ((session: Session) => Promise<Pruned>)[];
  /** The engine does not tell the size of networks. */
  readonly hasTotal?: boolean;
  /** What kind of objects it is about, for consent. */
  readonly subjects: readonly string[];
}

export function prune(values: FlagValues, plan: PrunePlan): Result<Action, never> {
  const reasons = plan.subjects.map((subject) => ({ kind: 'removes', subject }) as const);
  return succeed({ risk: { level: 'destroy', reasons }, start: (session) => carryOut(values.bool('force'), plan, session) });
}

async function* carryOut(isForced: boolean, plan: PrunePlan, session: Session): AsyncGenerator<Output, void> {
  if (isForced || (yield* askToContinue(await plan.warn(session), session))) {
    let reclaimed = 0;
    for (const step of plan.steps) {
      const pruned = await step(session);
      if (pruned.text !== '') yield stdout(pruned.text);
      reclaimed += pruned.reclaimed;
    }
    if (plan.hasTotal !== false) yield stdout(`Total reclaimed space: ${humanSize(reclaimed)}\n`);
  }
  yield exit(0);
}
