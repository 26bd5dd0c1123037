// An engine that answers from a script and remembers what it was asked: for tests of order, bodies and exit codes without a daemon.
import type { Cancel } from '../../src/core/commands/Cancel';
import type { Engine, EngineAnswer, EngineConnection, EngineRequest, EngineStream, EngineVersion } from '../../src/core/commands/Engine';
import { EngineError, type EngineErrorKind } from '../../src/core/commands/EngineError';

export interface FakeAnswer {
  readonly status?: number;
  readonly json?: unknown;
  /** Lower-cased names. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For streams and connections; a stream without them gives its JSON. */
  readonly chunks?: readonly Uint8Array[];
  /** A connection that prints nothing and stays open until its input ends. */
  readonly readsInput?: boolean;
  /** The daemon's message of a failure. */
  readonly message?: string;
}

/** Answers by `METHOD /path`, in which `ID` stands for any one segment; a list is answered one after another, its last one again and again. */
export type FakeAnswers = Readonly<Record<string, FakeAnswer | readonly FakeAnswer[]>>;

const kinds: Readonly<Record<number, EngineErrorKind>> = { 400: 'badRequest', 401: 'unauthorized', 404: 'notFound', 409: 'conflict' };

export class FakeEngine implements Engine {
  readonly requests: EngineRequest[] = [];
  /** What was written into connections, and `end` and `close` as they came. */
  readonly written: (Uint8Array | 'end' | 'close')[] = [];
  private readonly waiting: (() => void)[] = [];
  private readonly asked = new Map<string, number>();

  constructor(
    private readonly answers: FakeAnswers = {},
    readonly address = 'unix:///var/run/docker.sock',
    private readonly api = '1.47',
  ) {}

  /** The requests as `METHOD /path?query`. */
  get lines(): readonly string[] {
    return this.requests.map(writeLine);
  }

  version(): Promise<EngineVersion> {
    return Promise.resolve({ api: this.api, daemonApi: this.api, os: 'linux', isExperimental: false, release: 'Docker 28.2.2' });
  }

  ask(request: EngineRequest, cancel: Cancel): Promise<EngineAnswer> {
    return this.answer(request, cancel, ({ status = 200, json = null, headers = {} }) => ({ status, headers, text: JSON.stringify(json), json }));
  }

  stream(request: EngineRequest, cancel: Cancel): Promise<EngineStream> {
    return this.answer(request, cancel, ({ status = 200, json, chunks, headers = {} }) => ({
      status,
      headers,
      bytes: play(chunks ?? [new TextEncoder().encode(JSON.stringify(json ?? { StatusCode: 0 }))]),
    }));
  }

  hijack(request: EngineRequest, cancel: Cancel): Promise<EngineConnection> {
    return this.answer(request, cancel, ({ chunks = [], readsInput = false }) => ({
      bytes: readsInput ? this.playAfterInput(chunks) : play(chunks),
      write: (bytes) => {
        this.written.push(bytes);
        return Promise.resolve();
      },
      end: () => this.finish('end'),
      close: () => this.finish('close'),
    }));
  }

  private async answer<Value>(request: EngineRequest, cancel: Cancel, give: (answer: FakeAnswer) => Value): Promise<Value> {
    if (cancel.isCancelled) throw new EngineError('cancelled', 'cancelled');
    this.requests.push(request);
    const answer = this.find(request);
    await Promise.resolve();
    const status = answer.status ?? 200;
    if (answer.message !== undefined && status === 0) throw new EngineError('unreachable', answer.message);
    if (status >= 400) throw new EngineError(kinds[status] ?? 'server', answer.message ?? '', status);
    return give(answer);
  }

  private finish(how: 'end' | 'close'): void {
    this.written.push(how);
    for (const wake of this.waiting.splice(0)) wake();
  }

  private async *playAfterInput(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    yield* play(chunks);
  }

  private find(request: EngineRequest): FakeAnswer {
    const line = `${request.method} ${request.path}`;
    const entry = Object.entries(this.answers).find(([pattern]) => new RegExp(`^${pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\bID\b/g, '[^/]+')}$`).test(line));
    if (!entry) return usual(line);
    const [pattern, answer] = entry;
    if (!isList(answer)) return answer;
    const count = this.asked.get(pattern) ?? 0;
    this.asked.set(pattern, count + 1);
    return answer[Math.min(count, answer.length - 1)] ?? {};
  }
}

/** What a daemon answers where a test does not care. */
function usual(line: string): FakeAnswer {
  if (line === 'POST /containers/create' || /\/exec$/.test(line)) return { status: 201, json: { Id: 'c0ffee', Warnings: [] } };
  if (/^GET \/exec\//.test(line)) return { json: { ExitCode: 0 } };
  if (/^GET \/containers\/[^/]+\/json$/.test(line)) return { json: { Id: 'c0ffee', Config: { Tty: false, OpenStdin: false }, State: { Running: true } } };
  return {};
}

function isList(answer: FakeAnswer | readonly FakeAnswer[]): answer is readonly FakeAnswer[] {
  return Array.isArray(answer);
}

async function* play(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

function writeLine({ method, path, query = {} }: EngineRequest): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => (typeof value === 'string' ? [value] : value).map((each) => `${name}=${each}`));
  return `${method} ${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}
