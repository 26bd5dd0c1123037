// `docker secret create` and `docker config create`: bytes that a swarm hands to its services.
import { fail, succeed, type Result } from '../../Result';
import type { Session } from '../Action';
import { defineCommand } from '../defineCommand';
import type { DockerCommand } from '../DockerCommand';
import { EngineError } from '../EngineError';
import { flagTable } from '../flags/flagTable';
import type { FlagValues } from '../flags/FlagValues';
import { exit, stdout, type Output } from '../Output';
import { refuse } from '../refuseUsage';
import { collectBytes } from '../streams/collectBytes';
import { checkLabel } from '../values/checkLabel';
import { encodeBase64 } from '../values/encodeBase64';
import { textOf } from '../values/fieldOf';
import { toRecord } from '../values/toRecord';

/** More than any engine takes. */
const LARGEST = 10 << 20;

export const createSecret: readonly DockerCommand[] = [
  defineCommand({
    name: 'secret create',
    aliases: [],
    summary: 'Give a secret to the swarm',
    usage: '[OPTIONS] SECRET [file|-]',
    minApi: '1.25',
    flags: flagTable(
      `
      -d, --driver string         Driver that has the secret {api 1.31}
      -l, --label list            Labels of the secret
      --template-driver string    Driver that fills in a template {api 1.37}
    `,
      { label: checkLabel },
    ),
    args: [1, 2],
    examples: [
      { line: 'docker secret create token -', requests: ['POST /secrets/create'] },
      { line: 'docker secret create token', requests: [], refusedWith: 1 },
    ],
    plan(values) {
      if (values.text('driver') === '' && values.args.length < 2) return refuse('secret file is required');
      if (values.text('driver') !== '' && values.args.length > 1) return refuse('When using secret driver secret data must be empty');
      return succeed({ risk: { level: 'change', reasons: [] }, start: (session) => create('secret', values, session) });
    },
  }),
  defineCommand({
    name: 'config create',
    aliases: [],
    summary: 'Give a config to the swarm',
    usage: '[OPTIONS] CONFIG file|-',
    minApi: '1.30',
    flags: flagTable(
      `
      -l, --label list            Labels of the config
      --template-driver string    Driver that fills in a template {api 1.37}
    `,
      { label: checkLabel },
    ),
    args: [2, 2],
    examples: [
      { line: 'docker config create site -', requests: ['POST /configs/create'] },
      { line: 'docker config create site', requests: [], refusedWith: 1 },
    ],
    plan: (values) => succeed({ risk: { level: 'change', reasons: [] }, start: (session) => create('config', values, session) }),
  }),
];

async function* create(kind: 'secret' | 'config', values: FlagValues, session: Session): AsyncGenerator<Output, void> {
  const [name = '', path] = values.args;
  const data = path === undefined ? succeed(new Uint8Array(0)) : await readData(path, session);
  if (!data.ok) {
    const problem = `error reading from ${path === '-' ? 'STDIN' : (path ?? '')}: ${data.problem}`;
    throw new EngineError('badRequest', kind === 'secret' ? problem : `Error reading content from "${path ?? ''}": ${problem}`);
  }
  const [driver, template] = [values.text('driver'), values.text('template-driver')];
  const body = {
    Name: name,
    Labels: toRecord(values.list('label')),
    ...(driver === '' ? {} : { Driver: { Name: driver } }),
    ...(template === '' ? {} : { Templating: { Name: template } }),
    ...(path === undefined ? {} : { Data: encodeBase64(data.value, false) }),
  };
  const { json } = await session.engine.ask({ method: 'POST', path: `/${kind}s/create`, body }, session.cancel);
  yield stdout(`${textOf(json, 'ID')}\n`);
  yield exit(0);
}

async function readData(path: string, { host, io }: Session): Promise<Result<Uint8Array, string>> {
  if (path === '-') return succeed((await collectBytes(io.stdin, LARGEST)) ?? new Uint8Array(0));
  const file = host.readFile(path);
  return file.ok ? file : fail(`open ${path}: ${file.problem.message}`);
}
