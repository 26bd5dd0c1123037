// `docker pull`: an image from its registry.
import { succeed } from '../Result';
import type { Session } from './Action';
import { defineCommand } from './defineCommand';
import type { FlagValues } from './flags/FlagValues';
import { flagTable } from './flags/flagTable';
import { readImageTarget, type ImageTarget } from './images/readImageTarget';
import { refuseTrust } from './images/refuseTrust';
import { requestPull } from './images/requestPull';
import { showProgress } from './images/showProgress';
import { exit, stdout, type Output } from './Output';
import { refuse } from './refuseUsage';
import { canonicalReference } from './values/readReference';

export const pull = defineCommand({
  name: 'pull',
  aliases: ['image pull'],
  summary: 'Fetch an image from a registry',
  usage: '[OPTIONS] NAME[:TAG|@DIGEST]',
  flags: flagTable(`
    -a, --all-tags             Every tag of the repository
    --disable-content-trust    Do not ask for signatures {hidden}
    --platform string          Of an image for several platforms, the one to fetch {api 1.32}
    -q, --quiet                Only the name at the end
  `),
  args: [1, 1],
  examples: [
    { line: 'docker pull nginx', requests: ['POST /images/create?fromImage=docker.io/library/nginx&tag=latest'] },
    { line: 'docker pull -a ghcr.io/ana/timer', requests: ['POST /images/create?fromImage=ghcr.io/ana/timer'] },
    { line: 'docker pull --platform linux/ARM64 alpine:3.20', requests: ['POST /images/create?fromImage=docker.io/library/alpine&platform=linux/arm64&tag=3.20'] },
    { line: 'docker pull -a nginx:latest', requests: [], refusedWith: 1 },
    { line: 'docker pull', requests: [], refusedWith: 1 },
  ],
  plan(values, host) {
    const target = readImageTarget(values);
    if (!target.ok) return refuse(target.problem);
    const untrusted = target.value.reference.digest === '' ? refuseTrust(values, host) : null;
    if (untrusted !== null) return refuse(untrusted);
    return succeed({ risk: { level: 'change', reasons: [] }, start: (session) => pullImage(target.value, values, session) });
  },
});

async function* pullImage({ reference, notice }: ImageTarget, values: FlagValues, session: Session): AsyncGenerator<Output, void> {
  if (notice !== '') yield stdout(notice);
  const platform = values.text('platform', session.host.env('DOCKER_DEFAULT_PLATFORM') ?? '');
  const stream = await session.engine.stream(await requestPull(reference, platform, session.host), session.cancel);
  for await (const output of showProgress(stream.bytes, { io: session.io })) if (!values.bool('quiet')) yield output;
  yield stdout(`${canonicalReference(reference)}\n`);
  yield exit(0);
}
