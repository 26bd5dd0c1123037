// `docker load`: images out of an archive that `docker save` made.
import { succeed } from '../Result';
import type { Session } from './Action';
import { defineCommand } from './defineCommand';
import { EngineError } from './EngineError';
import type { FlagValues } from './flags/FlagValues';
import { flagTable } from './flags/flagTable';
import { showProgress } from './images/showProgress';
import { exit, type Output } from './Output';
import { openInput } from './streams/openInput';
import { passRaw } from './streams/passRaw';
import { readQueryPlatform } from './values/readQueryPlatform';

export const load = defineCommand({
  name: 'load',
  aliases: ['image load'],
  summary: 'Load images from an archive',
  usage: '[OPTIONS]',
  flags: flagTable(`
    -i, --input string     File to read, instead of standard input
    --platform string      Of an image for several platforms, only this one {api 1.48}
    -q, --quiet            No progress
  `),
  args: [0, 0],
  examples: [
    { line: 'cat timer.tar | docker load -q', requests: ['POST /images/load?quiet=1'] },
    { line: 'docker load -i missing.tar', requests: [], refusedWith: 1 },
    { line: 'docker load timer.tar', requests: [], refusedWith: 1 },
  ],
  plan: (values) => succeed({ risk: { level: 'change', reasons: [] }, start: (session) => loadImages(values, session) }),
});

async function* loadImages(values: FlagValues, session: Session): AsyncGenerator<Output, void> {
  const { engine, io, cancel } = session;
  const path = values.text('input');
  if (path === '' && io.terminal) throw new EngineError('unsupported', 'requested load from stdin, but stdin is empty');
  const upload = openInput(path, session);
  const platform = readQueryPlatform(values.text('platform'));
  if (!platform.ok) throw new EngineError('badRequest', platform.problem);
  const query = { ...platform.value, quiet: values.bool('quiet') || !io.isOutputTerminal ? '1' : '0' };
  const headers = { 'content-type': 'application/x-tar' };
  const answer = await engine.stream({ method: 'POST', path: '/images/load', query, headers, upload }, cancel);
  // An engine that has nothing to report answers in plain text.
  const isProgress = (answer.headers['content-type'] ?? '').startsWith('application/json');
  yield* isProgress ? showProgress(answer.bytes, { io }) : passRaw(answer.bytes);
  yield exit(0);
}
