// POST /containers/create, with the image pulled first where it is missing and the line allows it.
import type { Session } from '../Action';
import { EngineError } from '../EngineError';
import { isOlderApi } from '../isOlderApi';
import { stderr, type Output } from '../Output';
import { requestPull } from '../images/requestPull';
import { showProgress } from '../images/showProgress';
import { sizeOfScreen } from '../streams/sizeOfScreen';
import { describeFileProblem } from '../values/describeFileProblem';
import { textOf, listOf } from '../values/fieldOf';
import { familiarReference, withDefaultTag, type Reference } from '../values/readReference';
import { adaptBody } from './adaptBody';
import type { ContainerRequest } from './ContainerRequest';

/** Yields what goes to standard error; returns the id. Throws EngineError, also for what the CLI itself refuses here (status 0). */
export async function* createContainer(request: ContainerRequest, session: Session): AsyncGenerator<Output, string> {
  const { engine, cancel } = session;
  const version = await engine.version(cancel);
  if (request.usesEngineSocket && !engine.address.startsWith('unix://')) {
    throw new EngineError('unsupported', `flag --use-api-socket can only be used with unix sockets: docker endpoint ${engine.address} incompatible`);
  }
  const body = adaptBody(request, version.api, engine.address, consoleSize(session));
  const image = request.image ? withDefaultTag(request.image) : null;
  if (request.pull === 'always' && image) yield* pullImage(image, request, session);
  const create = async (): Promise<unknown> => {
    const sendsPlatform = request.platformQuery !== '' && !isOlderApi(version.api, '1.41');
    const query = { ...(request.name === '' ? {} : { name: request.name }), ...(sendsPlatform ? { platform: request.platformQuery } : {}) };
    return (await engine.ask({ method: 'POST', path: '/containers/create', query, body }, cancel)).json;
  };
  let answer: unknown;
  try {
    answer = await create();
  } catch (error) {
    if (!(error instanceof EngineError) || error.kind !== 'notFound' || !image || request.pull !== 'missing') throw error;
    if (!request.isQuiet) yield stderr(`Unable to find image '${familiarReference(image)}' locally\n`);
    yield* pullImage(image, request, session);
    answer = await create();
  }
  for (const warning of [...listOf(answer, 'Warnings'), ...warnOfLocalDns(request)]) yield stderr(`WARNING: ${String(warning)}\n`);
  const id = textOf(answer, 'Id');
  keepId(request.cidFile, id, session);
  return id;
}

async function* pullImage(image: Reference, request: ContainerRequest, session: Session): AsyncGenerator<Output, void> {
  const stream = await session.engine.stream(await requestPull(image, request.platform, session.host), session.cancel);
  for await (const output of showProgress(stream.bytes, { io: session.io })) {
    if (output.kind !== 'exit' && !request.isQuiet) yield { kind: 'stderr', bytes: output.bytes };
  }
}

function keepId(path: string, id: string, session: Session): void {
  if (path === '') return;
  const written = session.host.writeFile(path, new TextEncoder().encode(id));
  if (!written.ok) throw new EngineError('denied', `failed to create the container ID file: ${describeFileProblem(path, written.problem)}`);
}

function warnOfLocalDns({ body }: ContainerRequest): readonly string[] {
  const local = body.HostConfig.Dns.find((address) => /^127(\.\d+){3}$|^::1$/.test(address));
  return local === undefined ? [] : [`Localhost DNS (${local}) may fail in containers.`];
}

function consoleSize({ io }: Session): readonly [number, number] {
  const size = sizeOfScreen(io);
  return size ? [size.rows, size.columns] : [0, 0];
}
