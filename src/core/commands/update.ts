// `docker update`: other limits for containers that exist.
import { succeed } from '../Result';
import type { Session } from './Action';
import { containerPath } from './containers/containerPath';
import { checkMemorySwap } from './containers/checkContainerFlag';
import { readHostFields } from './containers/readHostFields';
import { defineCommand } from './defineCommand';
import { describeEngineError } from './describeEngineError';
import { EngineError } from './EngineError';
import { flagTable } from './flags/flagTable';
import { exit, stderr, stdout, type Output } from './Output';
import { refuse } from './refuseUsage';
import { listOf } from './values/fieldOf';
import { readRestart } from './values/readRestart';

export const update = defineCommand({
  name: 'update',
  aliases: ['container update'],
  summary: 'Change limits and restart policy of containers',
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  flags: flagTable(
    `
    --blkio-weight uint16         Share of block I/O, 10 to 1000, 0 for none
    --cpu-period int              Period of the CPU scheduler in microseconds
    --cpu-quota int               Time within each period in microseconds
    --cpu-rt-period int           Realtime period in microseconds {api 1.25}
    --cpu-rt-runtime int          Realtime within each period in microseconds {api 1.25}
    -c, --cpu-shares int          CPU weight relative to others
    --cpus decimal                Number of CPUs, as in 1.5 {api 1.29}
    --cpuset-cpus string          CPUs to run on
    --cpuset-mems string          Memory nodes to use
    --kernel-memory bytes         Limit of kernel memory {hidden}
    -m, --memory bytes            Limit of memory
    --memory-reservation bytes    Soft limit of memory
    --memory-swap bytes           Limit of memory and swap together, -1 for none
    --pids-limit int              Limit of processes, -1 for none {api 1.40}
    --restart string              What to do when it exits
    `,
    { 'memory-swap': checkMemorySwap },
  ),
  args: [1, Infinity],
  examples: [
    { line: 'docker update --memory 128m web', requests: ['POST /containers/web/update'] },
    { line: 'docker update web', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    if (values.given.length === 0) return refuse('you must provide one or more flags when using this command');
    const restart = readRestart(values.text('restart'));
    if (!restart.ok) return refuse(restart.problem);
    const body = { ...readHostFields(values), RestartPolicy: restart.value };
    return succeed({ risk: { level: 'change', reasons: [] }, start: (session) => updateAll(values.args, body, session) });
  },
});

async function* updateAll(names: readonly string[], body: object, { engine, cancel }: Session): AsyncGenerator<Output, void> {
  const failures: string[] = [];
  const warnings: string[] = [];
  for (const name of names) {
    try {
      const answer = await engine.ask({ method: 'POST', path: containerPath(name, '/update'), body }, cancel);
      yield stdout(`${name}\n`);
      warnings.push(...listOf(answer.json, 'Warnings').map((warning) => `${String(warning)}\n`));
    } catch (error) {
      if (!(error instanceof EngineError) || error.kind === 'cancelled') throw error;
      failures.push(`${describeEngineError(error)}\n`);
    }
  }
  if (warnings.length > 0) yield stdout(warnings.join(''));
  if (failures.length > 0) yield stderr(failures.join(''));
  yield exit(failures.length > 0 ? 1 : 0);
}
