// The wire to one endpoint: sends a call through dockerode's modem, hands out the reply, and leaves no socket behind.
import type { EngineRequest } from '../core/commands/Engine';
import { EngineError } from '../core/commands/EngineError';
import { dial, type Reply } from './dial';
import type { Endpoint } from './Endpoint';
import { followBytes } from './followBytes';
import { isAnswer } from './isAnswer';
import type { Lifeline } from './Lifeline';
import { openModem, type OpenModem } from './openModem';
import { toEngineError } from './toEngineError';
import { toHeaders } from './toHeaders';

export interface Call {
  readonly request: EngineRequest;
  /** With version and base path. */
  readonly path: string;
  readonly isHijack: boolean;
  readonly life: Lifeline;
}

export interface RawAnswer {
  readonly status: number;
  readonly statusText: string;
  /** Lower-cased names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

interface Modems {
  /** Keeps its connections. Only for what may be sent twice: the daemon may have dropped an idle one. */
  readonly asking: OpenModem;
  /** One connection a request: what changes something must not meet a dropped one. */
  readonly acting: OpenModem;
}

export class Wire {
  private modems: Promise<Modems> | null = null;

  constructor(
    private readonly endpoint: Endpoint,
    /** A kept connection was found dropped: the daemon may be another one by now. */
    private readonly onDrop: () => void,
  ) {}

  /** The reply, its body unread, held by the call's life; whatever its status. */
  async send(call: Call): Promise<Reply> {
    const modems = await this.open();
    const mayRepeat = (call.request.method === 'GET' || call.request.method === 'HEAD') && !call.isHijack;
    const reply = await this.dial(mayRepeat ? modems.asking : modems.acting, call).catch((error: unknown) => {
      if (!mayRepeat || call.life.isCut || !isDropped(error)) throw this.explain(error, call);
      this.onDrop();
      return this.dial(modems.acting, call).catch((again: unknown) => {
        throw this.explain(again, call);
      });
    });
    call.life.hold(reply);
    return reply;
  }

  async read(reply: Reply, life: Lifeline): Promise<RawAnswer> {
    if (!isAnswer(reply)) {
      reply.destroy();
      throw new EngineError('broken', 'unexpected upgrade of the connection');
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of followBytes(reply, life)) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    return { status: reply.statusCode ?? 0, statusText: reply.statusMessage ?? '', headers: toHeaders(reply), text };
  }

  async close(): Promise<void> {
    const modems = await this.modems;
    modems?.asking.agent.destroy();
    modems?.acting.agent.destroy();
  }

  private open(): Promise<Modems> {
    this.modems ??= Promise.all([openModem(this.endpoint, true), openModem(this.endpoint, false)]).then(([asking, acting]) => ({ asking, acting }));
    return this.modems;
  }

  private dial({ modem }: OpenModem, { path, request, isHijack, life }: Call): Promise<Reply> {
    return dial(modem, path, request, { isHijack, signal: life.signal });
  }

  private explain(error: unknown, { path, request, life }: Call): EngineError {
    return life.isCut ? life.explain(error) : toEngineError(error, this.endpoint, path, request);
  }
}

function isDropped(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
}
