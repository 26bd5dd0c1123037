// `docker import`: an image of one layer out of an archive of files.
import { succeed } from '../../Result';
import type { Session } from '../Action';
import { defineCommand } from '../defineCommand';
import { EngineError } from '../EngineError';
import type { FlagValues } from '../flags/FlagValues';
import { flagTable } from '../flags/flagTable';
import { exit, type Output } from '../Output';
import { openInput } from '../streams/openInput';
import { readReference } from '../values/readReference';
import { showProgress } from './showProgress';

export const importImage = defineCommand({
  name: 'import',
  aliases: ['image import'],
  summary: 'Make an image of an archive of files',
  usage: '[OPTIONS] file|URL|- [REPOSITORY[:TAG]]',
  flags: flagTable(`
    -c, --change list      Dockerfile instruction for the image
    -m, --message string   What to note of it in the history
    --platform string      Platform that the files are for {api 1.32}
  `),
  args: [1, Infinity],
  examples: [
    { line: "docker import -c 'CMD [\"sh\"]' - base:1", requests: ['POST /images/create?changes=CMD ["sh"]&fromSrc=-&repo=base:1'] },
    { line: 'docker import https://example.com/base.tgz base', requests: ['POST /images/create?fromSrc=https://example.com/base.tgz&repo=base'] },
    { line: 'docker import missing.tar', requests: [], refusedWith: 1 },
    { line: 'docker import', requests: [], refusedWith: 1 },
  ],
  plan: (values) => succeed({ risk: { level: 'change', reasons: [] }, start: (session) => importFrom(values, session) }),
});

async function* importFrom(values: FlagValues, session: Session): AsyncGenerator<Output, void> {
  const { engine, host, io, cancel } = session;
  const [source = '', repo = ''] = values.args;
  const isUrl = /^https?:\/\//.test(source);
  const upload = isUrl ? null : openInput(source === '-' ? '' : source, session);
  const reference = repo === '' ? null : readReference(repo);
  if (reference?.ok === false) throw new EngineError('badRequest', reference.problem);
  const platform = values.text('platform', host.env('DOCKER_DEFAULT_PLATFORM') ?? '').toLowerCase();
  const query = {
    ...(values.isSet('change') ? { changes: values.list('change') } : {}),
    fromSrc: isUrl ? source : '-',
    ...(values.text('message') === '' ? {} : { message: values.text('message') }),
    ...(platform === '' ? {} : { platform }),
    ...(repo === '' ? {} : { repo }),
  };
  const answer = await engine.stream({ method: 'POST', path: '/images/create', query, ...(upload ? { upload } : {}) }, cancel);
  yield* showProgress(answer.bytes, { io });
  yield exit(0);
}
