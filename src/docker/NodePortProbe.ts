// Asks a port for an answer: first by HTTP, then whether a connection at least stays open. Only this machine and the engine's are ever asked.
import { request } from 'node:http';
import { connect } from 'node:net';
import type { PortAnswer, PortProbe, PortQuestion, PortSilence } from '../core/checks/PortProbe';
import type { Cancel } from '../core/commands/Cancel';
import { findProbedHost } from './findProbedHost';

/** Milliseconds. */
const PATIENCE = 3000;
/** Milliseconds after which a connection that is still open is one to somebody: the engine closes its own at once where nobody listens behind. */
const STAYS = 400;
/** How often an answer that nobody gives is asked for again, and after how many milliseconds. */
const RETRIES = 2;
const PAUSE = 400;
/** Characters of an answer that are looked through. */
const LONGEST = 1 << 20;

type Settle = (answer: PortAnswer) => void;

/** A timer that keeps a program alive, which those of AbortSignal do not: between two questions there is nothing else to wait for. */
interface Pauses {
  after(milliseconds: number, work: () => void): unknown;
}

export class NodePortProbe implements PortProbe {
  constructor(private readonly timers: Pauses) {}

  /** What was started a moment ago may listen only a moment later. */
  async ask(question: PortQuestion, cancel: Cancel): Promise<PortAnswer> {
    for (let left = RETRIES; ; left -= 1) {
      const answer = await this.askOnce(question, cancel);
      if (left === 0 || answer.kind !== 'silent' || (answer.why !== 'refused' && answer.why !== 'hung-up')) return answer;
      await new Promise<void>((resolve) => this.timers.after(PAUSE, resolve));
    }
  }

  private async askOnce({ engineAddress, port, path }: PortQuestion, cancel: Cancel): Promise<PortAnswer> {
    const host = findProbedHost(engineAddress);
    const answer = await settleOnce(cancel, (settle) => askHttp({ host, port, path }, settle));
    if (answer.kind !== 'silent' || (answer.why !== 'hung-up' && answer.why !== 'timed-out')) return answer;
    // Some servers say nothing, or leave, when they are spoken to in HTTP.
    const open = await settleOnce(cancel, (settle) => askConnection({ host, port }, settle));
    return open.kind === 'open' ? open : answer;
  }
}

/** The first answer counts; whatever was opened for it is closed then. */
function settleOnce(cancel: Cancel, start: (settle: Settle) => () => void): Promise<PortAnswer> {
  return new Promise((resolve) => {
    let isSettled = false;
    let close = (): void => undefined;
    const settle: Settle = (answer) => {
      if (isSettled) return;
      isSettled = true;
      forget();
      close();
      resolve(answer);
    };
    AbortSignal.timeout(PATIENCE).addEventListener('abort', () => settle({ kind: 'silent', why: 'timed-out' }));
    let forget = (): void => undefined;
    close = start(settle);
    forget = cancel.onCancel(() => settle({ kind: 'silent', why: 'cancelled' }));
    if (isSettled) close();
  });
}

function askHttp({ host, port, path }: { readonly host: string; readonly port: number; readonly path: string }, settle: Settle): () => void {
  const call = request({ host, port, path: encodeURI(path.replace(/\p{Surrogate}/gu, '\ufffd')), method: 'GET', agent: false, headers: { Connection: 'close' } }, (reply) => {
    let text = '';
    const status = reply.statusCode ?? 0;
    reply.setEncoding('utf8');
    reply.on('data', (chunk: string) => {
      text += chunk;
      if (text.length > LONGEST) settle({ kind: 'http', status, text });
    });
    for (const event of ['end', 'error', 'aborted']) reply.on(event, () => settle({ kind: 'http', status, text }));
  });
  call.on('error', (error: NodeJS.ErrnoException) => settle(toAnswer(error)));
  call.end();
  return () => call.destroy();
}

function askConnection({ host, port }: { readonly host: string; readonly port: number }, settle: Settle): () => void {
  const socket = connect({ host, port });
  socket.on('connect', () => AbortSignal.timeout(STAYS).addEventListener('abort', () => settle({ kind: 'open' })));
  socket.on('data', () => settle({ kind: 'open' }));
  socket.on('error', (error: NodeJS.ErrnoException) => settle(toAnswer(error)));
  socket.on('close', () => settle({ kind: 'silent', why: 'hung-up' }));
  return () => socket.destroy();
}

/** Bytes that are no HTTP come from somebody who listens. */
function toAnswer({ code = '' }: NodeJS.ErrnoException): PortAnswer {
  if (code.startsWith('HPE_')) return { kind: 'open' };
  return { kind: 'silent', why: silences[code] ?? 'unreachable' };
}

const silences: Readonly<Record<string, PortSilence>> = { ECONNREFUSED: 'refused', ECONNRESET: 'hung-up', EPIPE: 'hung-up', ETIMEDOUT: 'timed-out' };
