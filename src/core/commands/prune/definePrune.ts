// Makes a command of what is particular to one prune: it asks unless forced, removes, tells what is gone and how much room it gives.
import { succeed, type Result } from '../../Result';
import type { Session } from '../Action';
import { defineCommand, type CommandDefinition } from '../defineCommand';
import type { DockerCommand } from '../DockerCommand';
import { flagTable } from '../flags/flagTable';
import type { FlagValues } from '../flags/FlagValues';
import type { Host } from '../Host';
import { exit, stdout, type Output } from '../Output';
import { humanSize } from '../output/humanSize';
import { refuse } from '../refuseUsage';
import { findUnused } from '../victims/findUnused';
import { askToContinue } from './askToContinue';
import { findPruneFilters } from './findPruneFilters';
import { pruneObjects, type PrunedKind, type PruneStep } from './pruneObjects';

export interface PruneDefinition extends Pick<CommandDefinition, 'name' | 'summary' | 'examples' | 'minApi'> {
  /** Where it is not `[OPTIONS]`. */
  readonly usage?: string;
  /** Beside `--filter` and `--force`, as flagTable reads them. */
  readonly flags?: string;
  /** What will be removed, as the question begins. */
  warn(values: FlagValues, session: Session): Promise<string> | string;
  /** What to send, one after another; the problem is the CLI's text. */
  steps(values: FlagValues): Result<readonly PruneStep[], string>;
  /** The engine does not tell the size of networks. */
  readonly hasTotal?: boolean;
}

const subjects: Readonly<Record<PrunedKind, string>> = { container: 'containers', network: 'networks', volume: 'volumes', image: 'images', build: 'build cache' };

export function definePrune(definition: PruneDefinition): DockerCommand {
  const { name, summary, examples, minApi, usage = '[OPTIONS]', flags = '' } = definition;
  return defineCommand({
    name,
    aliases: [],
    summary,
    usage,
    flags: flagTable(`${flags}
      --filter filter    Only what all conditions apply to
      -f, --force        Do not ask
    `),
    args: [0, 0],
    examples,
    ...(minApi === undefined ? {} : { minApi }),
    plan(values, host) {
      const steps = definition.steps(values);
      if (!steps.ok) return refuse(steps.problem);
      const reasons = steps.value.map(({ kind }) => ({ kind: 'removes', subject: subjects[kind] }) as const);
      const whole = withHost(steps.value, host);
      return succeed({ risk: { level: 'destroy', reasons }, findVictims: findUnused(whole), start: (session) => carryOut(definition, values, whole, session) });
    },
  });
}

function withHost(steps: readonly PruneStep[], host: Host): readonly PruneStep[] {
  return steps.map((step) => ({ ...step, filters: findPruneFilters(step.filters, host) }));
}

async function* carryOut(definition: PruneDefinition, values: FlagValues, steps: readonly PruneStep[], session: Session): AsyncGenerator<Output, void> {
  if (values.bool('force') || (yield* askToContinue(await definition.warn(values, session), session))) {
    let reclaimed = 0;
    for (const step of steps) {
      const pruned = await pruneObjects(step, session);
      if (pruned.text !== '') yield stdout(pruned.text);
      reclaimed += pruned.reclaimed;
    }
    if (definition.hasTotal !== false) yield stdout(`Total reclaimed space: ${humanSize(reclaimed)}\n`);
  }
  yield exit(0);
}
