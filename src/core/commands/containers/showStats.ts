// `docker stats`: what containers use of the machine, once or as it changes.
import { succeed } from '../../Result';
import type { Session } from '../Action';
import { defineCommand } from '../defineCommand';
import type { FlagValues } from '../flags/FlagValues';
import { flagTable } from '../flags/flagTable';
import { harmless } from '../harmless';
import { exit, stderr, stdout, type Output } from '../Output';
import { formatRows } from '../output/formatRows';
import { textOf } from '../values/fieldOf';
import { StatsWatch } from './StatsWatch';
import { statsTable, toStatsRow } from './toStatsRow';

export const showStats = defineCommand({
  name: 'stats',
  aliases: ['container stats'],
  summary: 'Show what containers use of the machine',
  usage: '[OPTIONS] [CONTAINER...]',
  flags: flagTable(`
    -a, --all          Also those that do not run
    --format string    How to show each: table, json or a Go template
    --no-stream        Once, and end
    --no-trunc         Show ids in full
  `),
  args: [0, Infinity],
  examples: [
    { line: 'docker stats --no-stream web', requests: ['GET /containers/web/stats?stream=0'] },
    { line: 'docker stats --no-stream -a', requests: ['GET /events?filters={"type":{"container":true}}', 'GET /containers/json?all=1'] },
    { line: 'docker stats --stream', requests: [], refusedWith: 125 },
  ],
  plan: (values) => succeed({ risk: harmless, start: (session) => show(values, session) }),
});

async function* show(values: FlagValues, session: Session): AsyncGenerator<Output, void> {
  const isOnce = values.bool('no-stream');
  const watch = new StatsWatch({ isOnce, includesAll: values.bool('all') }, session);
  const frame = (): ReturnType<typeof formatRows> =>
    formatRows(chooseFormat(values, session), statsTable, watch.readings.map(({ name, reading }) => toStatsRow(name, reading, !values.bool('no-trunc'))));
  try {
    const problems = values.args.length > 0 ? await watch.follow(values.args) : await watch.followAll();
    if (problems.length > 0) {
      yield stderr(`${problems.join('\n')}\n`);
      yield exit(1);
      return;
    }
    if (!isOnce) {
      yield* redraw(watch, frame);
      return;
    }
    const shown = watch.readings.length === 0 ? succeed('') : frame();
    yield shown.ok ? stdout(shown.value) : stderr(`${shown.problem}\n`);
    yield exit(shown.ok ? 0 : 1);
  } finally {
    watch.close();
  }
}

/** Each frame is written over the one before: to the top left, the rest of each line and of the screen erased. */
async function* redraw(watch: StatsWatch, frame: () => ReturnType<typeof formatRows>): AsyncGenerator<Output, void> {
  for await (const isOver of watch.changes()) {
    const shown = frame();
    if (!shown.ok) {
      yield stderr(`${shown.problem}\n`);
      yield exit(1);
      return;
    }
    yield stdout(`\u001b[H${shown.value.split('\n').map((line) => `${line} \u001b[K\n`).join('')}\u001b[J`);
    if (isOver) break;
  }
  yield exit(0);
}

function chooseFormat(values: FlagValues, { host }: Session): string {
  const format = values.text('format') || textOf(host.dockerConfig, 'statsFormat');
  if (format !== '' && format !== 'table') return format;
  return 'table {{.ID}}\t{{.Name}}\t{{.CPUPerc}}\t{{.MemUsage}}\t{{.MemPerc}}\t{{.NetIO}}\t{{.BlockIO}}\t{{.PIDs}}';
}
