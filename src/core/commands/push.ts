// `docker push`: an image to its registry.
import { succeed } from '../Result';
import type { Session } from './Action';
import { defineCommand } from './defineCommand';
import { EngineError } from './EngineError';
import type { FlagValues } from './flags/FlagValues';
import { flagTable } from './flags/flagTable';
import { describePushAside } from './images/describePushAside';
import { imagePath } from './images/imagePath';
import { readImageTarget, type ImageTarget } from './images/readImageTarget';
import { refuseTrust } from './images/refuseTrust';
import { registryAuth } from './images/registryAuth';
import { showProgress } from './images/showProgress';
import { writeNote } from './images/writeNote';
import { exit, stdout, type Output } from './Output';
import { refuse } from './refuseUsage';
import { readPlatform } from './values/readPlatform';
import { canonicalName, canonicalReference } from './values/readReference';
import { writePlatform } from './values/writePlatform';

export const push = defineCommand({
  name: 'push',
  aliases: ['image push'],
  summary: 'Send an image to a registry',
  usage: '[OPTIONS] NAME[:TAG]',
  flags: flagTable(`
    -a, --all-tags             Every tag of the repository
    --disable-content-trust    Do not sign {hidden}
    --platform string          Only this platform of an image for several, as an image of its own {api 1.46}
    -q, --quiet                Only the name at the end
  `),
  args: [1, 1],
  examples: [
    { line: 'docker push ana/timer', requests: ['POST /images/docker.io/ana/timer/push?tag=latest'] },
    { line: 'docker push -a localhost:5000/timer', requests: ['POST /images/localhost:5000/timer/push'] },
    { line: 'docker push -a ana/timer:2', requests: [], refusedWith: 1 },
    { line: 'docker push', requests: [], refusedWith: 1 },
  ],
  plan(values, host) {
    const given = values.text('platform');
    const platform = given === '' ? null : readPlatform(given);
    // The CLI writes both on one line.
    if (platform?.ok === false) return refuse(`Invalid platform ${given}${platform.problem.replace('error parsing specified platform: ', '')}`);
    const target = readImageTarget(values);
    if (!target.ok) return refuse(target.problem);
    const untrusted = refuseTrust(values, host);
    if (untrusted !== null) return refuse(untrusted);
    const query = platform?.ok ? { platform: writePlatform(platform.value) } : {};
    return succeed({ risk: { level: 'change', reasons: [] }, start: (session) => pushImage(target.value, query, values, session) });
  },
});

const PLATFORM_NOTE = `Using --platform pushes only the specified platform manifest of a multi-platform image index.
Other components, like attestations, will not be included.
To push the complete multi-platform image, remove the --platform flag.
`;

type Query = Readonly<Record<string, string>>;

async function* pushImage(target: ImageTarget, platform: Query, values: FlagValues, session: Session): AsyncGenerator<Output, void> {
  const { engine, io, host, cancel } = session;
  const { reference, isAllTags, notice } = target;
  const note = (text: string): Output => stdout(writeNote(text, io.isOutputTerminal));
  if (values.isSet('platform') && values.text('platform') !== '') yield note(PLATFORM_NOTE);
  if (notice !== '') yield stdout(notice);
  if (reference.digest !== '') throw new EngineError('badRequest', 'cannot push a digest reference');
  const stream = await engine.stream(
    {
      method: 'POST',
      path: imagePath(canonicalName(reference), '/push'),
      query: { ...platform, ...(isAllTags ? {} : { tag: reference.tag }) },
      headers: { 'x-registry-auth': await registryAuth(reference.domain, host) },
    },
    cancel,
  );
  const asides: string[] = [];
  const onAside = (aside: unknown): void => void asides.push(...describePushAside(aside));
  try {
    for await (const output of showProgress(stream.bytes, { io, onAside })) if (!values.bool('quiet')) yield output;
    if (values.bool('quiet')) yield stdout(`${canonicalReference(reference)}\n`);
  } finally {
    for (const aside of asides) yield note(aside);
  }
  yield exit(0);
}
