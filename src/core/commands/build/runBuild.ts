// One build: its context is sent while it is read, what the engine prints is passed on, its failure is the command's.
import { fail, succeed, type Result } from '../../Result';
import type { Session } from '../Action';
import { EngineError } from '../EngineError';
import type { FlagValues } from '../flags/FlagValues';
import { writeRegistryConfig } from '../images/writeRegistryConfig';
import { showProgress } from '../images/showProgress';
import { exit, stderr, stdout, type Output } from '../Output';
import { humanSize } from '../output/humanSize';
import { describeFileProblem } from '../values/describeFileProblem';
import { fieldOf, textOf } from '../values/fieldOf';
import { findStepLine } from './findStepLine';
import { openContext, type OpenedContext } from './openContext';
import { writeBuildQuery } from './writeBuildQuery';

/** What is kept of a build's output to tell where it failed, in characters. */
const LONGEST_MEMORY = 20_000;

export async function* runBuild(values: FlagValues, session: Session): AsyncGenerator<Output, void> {
  const { engine, host, cancel } = session;
  const context = await openContext(values, session);
  const upload = measure(context.bytes);
  const request = {
    method: 'POST', path: '/build', query: writeBuildQuery(values, host, context), upload: upload.bytes,
    headers: { 'x-registry-config': await writeRegistryConfig(host), 'content-type': 'application/x-tar' },
  } as const;
  const sent = (): string => (context.remote === '' ? `Sending build context to Docker daemon ${humanSize(upload.size()).padStart(8)}\r\r\n` : '');
  const isQuiet = values.bool('quiet');
  const stream = await attempt(engine.stream(request, cancel));
  // An answer, even a refusal, comes when the context was read.
  if (stream.ok || stream.problem.status > 0) {
    if (!isQuiet) yield stdout(sent());
    else if (!stream.ok) yield stderr(sent());
  }
  if (!stream.ok) throw stream.problem;
  yield* follow(stream.value.bytes, { context, sent: isQuiet ? sent() : '' }, values, session);
}

async function attempt<Value>(work: Promise<Value>): Promise<Result<Value, EngineError>> {
  try {
    return succeed(await work);
  } catch (error) {
    if (error instanceof EngineError) return fail(error);
    throw error;
  }
}

interface Sent {
  readonly context: OpenedContext;
  /** What a quiet build has not told yet. */
  readonly sent: string;
}

async function* follow(bytes: AsyncIterable<Uint8Array>, { context, sent }: Sent, values: FlagValues, { io, host }: Session): AsyncGenerator<Output, void> {
  const isQuiet = values.bool('quiet');
  const decoder = new TextDecoder();
  let [printed, id, code] = ['', '', 1];
  const options = { io, onAside: (aside: unknown): unknown => (id = textOf(aside, 'ID') || id), onFailure: (failure: unknown): unknown => (code = Number(fieldOf(failure, 'code') ?? 0) || 1) };
  try {
    for await (const output of showProgress(bytes, options)) {
      if (output.kind !== 'exit') printed = (printed + decoder.decode(output.bytes, { stream: true })).slice(-LONGEST_MEMORY);
      if (!isQuiet) yield output;
    }
  } catch (error) {
    if (!(error instanceof EngineError) || error.kind === 'cancelled') throw error;
    const source = context.source;
    const line = source && findStepLine(source.text, printed, error.message);
    yield stderr(`${isQuiet ? sent + printed : ''}${error.message}\n`);
    if (source && line !== null) yield stderr(`${source.note}:${source.line + line - 1}: ${source.text.split('\n')[line - 1]?.trim() ?? ''}\n`);
    yield exit(code);
    return;
  }
  if (isQuiet) yield stdout(printed);
  const path = values.text('iidfile');
  if (path !== '') keepId(path, isQuiet ? printed : id, host);
  yield exit(0);
}

function keepId(path: string, id: string, host: Session['host']): void {
  if (id === '') throw new EngineError('broken', `Server did not provide an image ID. Cannot write ${path}`);
  const written = host.writeFile(path, new TextEncoder().encode(id));
  if (!written.ok) throw new EngineError('denied', describeFileProblem(path, written.problem));
}

function measure(bytes: AsyncIterable<Uint8Array>): { readonly bytes: AsyncIterable<Uint8Array>; size(): number } {
  let size = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      size += chunk.length;
      yield chunk;
    }
  };
  return { bytes: counted(), size: () => size };
}
