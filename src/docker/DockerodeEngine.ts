// The Engine API at one endpoint: negotiates its version once, sends every request under it, and words every failure as the CLI.
import type { Cancel } from '../core/commands/Cancel';
import type { Engine, EngineAnswer, EngineConnection, EngineRequest, EngineStream, EngineVersion } from '../core/commands/Engine';
import { EngineError } from '../core/commands/EngineError';
import { newestApi } from '../core/commands/newestApi';
import type { Reply } from './dial';
import type { Endpoint } from './Endpoint';
import { followBytes } from './followBytes';
import { isAnswer } from './isAnswer';
import { Lifeline } from './Lifeline';
import { negotiate } from './negotiate';
import { OpenConnection } from './OpenConnection';
import { toHeaders } from './toHeaders';
import { toStatusError } from './toStatusError';
import { Wire, type Call, type RawAnswer } from './Wire';
import { writeUrl } from './writeUrl';

export class DockerodeEngine implements Engine {
  readonly address: string;
  private readonly lives = new Set<Lifeline>();
  private readonly wire: Wire;
  private known: EngineVersion | null = null;

  constructor(private readonly endpoint: Endpoint) {
    this.address = endpoint.address;
    this.wire = new Wire(endpoint, () => {
      this.known = null;
    });
  }

  async version(cancel: Cancel): Promise<EngineVersion> {
    this.known ??= await negotiate((request) => this.ping(request, cancel), this.endpoint.apiVersion);
    return this.known;
  }

  async ask(request: EngineRequest, cancel: Cancel): Promise<EngineAnswer> {
    return this.call(request, cancel, false, async (reply, call) => {
      const answer = await this.wire.read(reply, call.life);
      this.judge(answer, call);
      call.life.end();
      return { status: answer.status, headers: answer.headers, text: answer.text, json: readJson(answer) };
    });
  }

  async stream(request: EngineRequest, cancel: Cancel): Promise<EngineStream> {
    return this.call(request, cancel, false, async (reply, call) => {
      const status = isAnswer(reply) ? (reply.statusCode ?? 0) : 0;
      if (!isAnswer(reply) || status >= 400) {
        this.judge(await this.wire.read(reply, call.life), call);
        throw new EngineError('broken', 'unexpected EOF');
      }
      return { status, headers: toHeaders(reply), bytes: followBytes(reply, call.life) };
    });
  }

  async hijack(request: EngineRequest, cancel: Cancel): Promise<EngineConnection> {
    return this.call(request, cancel, true, async (reply, call) => {
      if (!isAnswer(reply)) return new OpenConnection(reply, call.life);
      const answer = await this.wire.read(reply, call.life);
      this.judge(answer, call);
      throw new EngineError('broken', `unable to upgrade to tcp, received ${answer.status}`, answer.status);
    });
  }

  /** Ends every running call as cancelled and closes every socket. */
  async close(): Promise<void> {
    for (const life of [...this.lives]) life.cut();
    await this.wire.close();
  }

  private async call<Got>(request: EngineRequest, cancel: Cancel, isHijack: boolean, use: (reply: Reply, call: Call) => Promise<Got>): Promise<Got> {
    const version = await this.chooseVersion(cancel);
    const life = new Lifeline(cancel, this.lives);
    const call = { request, path: `${this.basePath}/v${version}${request.path}`, isHijack, life };
    try {
      return await use(await this.wire.send(call), call);
    } catch (error) {
      life.end();
      throw error;
    }
  }

  private async ping(request: EngineRequest, cancel: Cancel): Promise<RawAnswer> {
    const life = new Lifeline(cancel, this.lives);
    try {
      return await this.wire.read(await this.wire.send({ request, path: `${this.basePath}${request.path}`, isHijack: false, life }), life);
    } finally {
      life.end();
    }
  }

  private get basePath(): string {
    return this.endpoint.transport.kind === 'tcp' ? this.endpoint.transport.basePath : '';
  }

  // A failed ping is not yet the call's failure: the request itself says better what is wrong, as the CLI's does.
  private async chooseVersion(cancel: Cancel): Promise<string> {
    try {
      return (await this.version(cancel)).api;
    } catch (error) {
      if (error instanceof EngineError && error.kind !== 'cancelled') return this.endpoint.apiVersion ?? newestApi;
      throw error;
    }
  }

  private judge(answer: RawAnswer, { path, request }: Call): void {
    if (answer.status < 400) return;
    const url = writeUrl(this.endpoint, path, request.query);
    const error = toStatusError({ ...answer, contentType: answer.headers['content-type'] ?? '', url });
    // Another daemon than the one that was asked for its version.
    if (/client version \S+ is too (old|new)/.test(error.message)) this.known = null;
    throw error;
  }
}

function readJson({ headers, text, status }: RawAnswer): unknown {
  if (text === '' || !(headers['content-type'] ?? '').startsWith('application/json')) return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new EngineError('broken', `error reading the daemon's answer: ${error.message}`, status);
    throw error;
  }
}
