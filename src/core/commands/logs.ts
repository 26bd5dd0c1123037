// `docker logs`: what a container has printed, and with `-f` what it goes on to print.
import { succeed } from '../Result';
import type { Session } from './Action';
import { containerPath } from './containers/containerPath';
import { defineCommand } from './defineCommand';
import { EngineError } from './EngineError';
import type { FlagValues } from './flags/FlagValues';
import { flagTable } from './flags/flagTable';
import { harmless } from './harmless';
import { exit, type Output } from './Output';
import { demultiplex } from './streams/demultiplex';
import { passRaw } from './streams/passRaw';
import { fieldOf, textOf } from './values/fieldOf';
import { readMoment } from './values/readMoment';

export const logs = defineCommand({
  name: 'logs',
  aliases: ['container logs'],
  summary: 'Show what a container has printed',
  usage: '[OPTIONS] CONTAINER',
  flags: flagTable(`
    --details            Also what the log driver knows beside the line
    -f, --follow         Stay for what is yet to come
    --since string       Only from then on: a date, or a time before now such as 42m
    -n, --tail string    Only so many lines from the end
    -t, --timestamps     When each line was printed
    --until string       Only up to then: a date, or a time before now such as 42m {api 1.35}
  `),
  args: [1, 1],
  examples: [
    { line: 'docker logs web', requests: ['GET /containers/web/json', 'GET /containers/ID/logs?stderr=1&stdout=1&tail=all'] },
    {
      line: 'docker logs -ft --tail 5 --since 2024-01-01T10:00:00Z web',
      requests: ['GET /containers/web/json', 'GET /containers/ID/logs?follow=1&since=1704103200.000000000&stderr=1&stdout=1&tail=5&timestamps=1'],
    },
    { line: 'docker logs --since yesterday web', requests: ['GET /containers/web/json'] },
    { line: 'docker logs', requests: [], refusedWith: 1 },
  ],
  plan: (values) => succeed({ risk: harmless, start: (session) => showLogs(values, session) }),
});

/** Times are read last, as the CLI does, so that what they count back from is the moment of the request. */
async function* showLogs(values: FlagValues, { engine, cancel }: Session): AsyncGenerator<Output, void> {
  const name = (values.args[0] ?? '').trim();
  if (name === '') throw new EngineError('badRequest', 'invalid container name or ID: value is empty');
  const container = (await engine.ask({ method: 'GET', path: containerPath(name, '/json') }, cancel)).json;
  const query = {
    ...(values.bool('details') ? { details: '1' } : {}),
    ...(values.bool('follow') ? { follow: '1' } : {}),
    ...readTime('since', values),
    stderr: '1',
    stdout: '1',
    tail: values.text('tail', 'all'),
    ...(values.bool('timestamps') ? { timestamps: '1' } : {}),
    ...readTime('until', values),
  };
  const stream = await engine.stream({ method: 'GET', path: containerPath(textOf(container, 'Id'), '/logs'), query }, cancel);
  yield* fieldOf(fieldOf(container, 'Config'), 'Tty') === true ? passRaw(stream.bytes) : demultiplex(stream.bytes);
  yield exit(0);
}

function readTime(flag: 'since' | 'until', values: FlagValues): Readonly<Record<string, string>> {
  const text = values.text(flag);
  if (text === '') return {};
  const moment = readMoment(text);
  if (!moment.ok) throw new EngineError('badRequest', `invalid value for "${flag}": ${moment.problem}`);
  return { [flag]: moment.value };
}
