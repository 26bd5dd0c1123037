// node's http.ClientRequest over a tunnel. Nothing is sent before the first write, end or flushHeaders, so that headers can still be set.
import { Buffer } from 'node:buffer';
import { Writable } from 'node:stream';
import type { Endpoint } from '../../server/Endpoint';
import type { ServerMessage } from '../../server/TunnelMessage';
import { Connection } from '../Connection';
import { Inflow } from '../Inflow';
import { requestLog } from '../requestLog';
import { IncomingMessage } from './IncomingMessage';
import type { Head } from './IncomingMessage';
import type { RequestOptions } from './RequestOptions';
import { RequestHeaders } from './RequestHeaders';
import { TunnelSocket } from './TunnelSocket';
import { toEndpoint } from './toEndpoint';

export class ClientRequest extends Writable {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly protocol = 'http:';
  readonly socket = new TunnelSocket();
  aborted = false;
  reusedSocket = false;
  private readonly endpoint: Endpoint;
  private readonly headers: RequestHeaders;
  private connection: Connection | null = null;
  private response: IncomingMessage | null = null;
  private inflow: Inflow | null = null;
  private isUpgraded = false;
  private isClosed = false;

  constructor(options: RequestOptions) {
    super({ autoDestroy: false });
    this.method = (options.method ?? 'GET').toUpperCase();
    this.path = options.path ?? '/';
    this.endpoint = toEndpoint(options);
    this.host = 'host' in this.endpoint ? this.endpoint.host : 'localhost';
    this.headers = new RequestHeaders(options, this.endpoint);
    if (options.timeout !== undefined) this.setTimeout(options.timeout);
    const { signal } = options;
    if (signal?.aborted) queueMicrotask(() => this.abortBy(signal));
    else signal?.addEventListener('abort', () => this.abortBy(signal), { once: true });
  }

  get headersSent(): boolean {
    return this.connection !== null;
  }

  /** The agent gives the request its socket. */
  start(): void {
    queueMicrotask(() => {
      if (!this.destroyed) this.emit('socket', this.socket);
    });
  }

  setHeader(name: string, value: unknown): this {
    if (this.connection) throw Object.assign(new Error('Cannot set headers after they are sent to the client'), { code: 'ERR_HTTP_HEADERS_SENT' });
    this.headers.set(name, value);
    return this;
  }

  getHeader(name: string): string | string[] | undefined {
    return this.headers.get(name);
  }

  removeHeader(name: string): void {
    this.headers.remove(name);
  }

  flushHeaders(): void {
    this.open(true);
  }

  setTimeout(milliseconds: number, callback?: () => void): this {
    if (callback) this.once('timeout', callback);
    this.socket.setTimeout(milliseconds, () => this.emit('timeout'));
    return this;
  }

  setNoDelay(): void {
    this.socket.setNoDelay();
  }

  setSocketKeepAlive(): void {
    this.socket.setKeepAlive();
  }

  abort(): void {
    if (this.aborted) return;
    this.aborted = true;
    queueMicrotask(() => this.emit('abort'));
    this.destroy();
  }

  override _write(chunk: Uint8Array | string, encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    this.open(false).write(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk, () => callback());
  }

  override _final(callback: (error?: Error | null) => void): void {
    this.open(false).send({ type: 'end' });
    callback();
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    const isUnanswered = !this.response && !this.isUpgraded;
    const failure = error ?? (isUnanswered && !this.isClosed ? Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }) : null);
    this.response?.destroy(error ?? undefined);
    if (!this.isUpgraded) this.connection?.close();
    callback(failure);
    this.close();
  }

  private open(isFlushed: boolean): Connection {
    if (this.connection) return this.connection;
    const { endpoint, method, path } = this;
    requestLog.push({ method, path, endpoint });
    const headers = this.headers.all();
    this.connection = new Connection({ type: 'request', endpoint, method, path, headers, isFlushed }, {
      onMessage: (message) => this.onMessage(message),
      onData: (chunk) => (this.isUpgraded ? this.socket.onData(chunk) : this.inflow?.accept(chunk)),
      onClose: () => this.onClosed(),
    });
    return this.connection;
  }

  private onMessage(message: ServerMessage): void {
    if (message.type === 'error') this.fail(message.code, message.message, message.syscall);
    else if (message.type === 'response') this.answer(message);
    else if (message.type === 'upgrade') this.upgrade(message);
    else if (message.type === 'end') this.onEnd();
  }

  private answer(head: Head): void {
    this.socket.onConnected();
    const response = new IncomingMessage(head, this.socket, {
      onRead: () => this.inflow?.resume(),
      onDestroy: () => this.connection?.close(),
    });
    this.response = response;
    this.inflow = new Inflow(response, (bytes) => this.connection?.send({ type: 'ack', bytes }));
    if (!this.emit('response', response)) response.resume();
  }

  private upgrade(head: Head): void {
    const { connection, socket } = this;
    if (!connection) return;
    this.isUpgraded = true;
    socket.attach(connection);
    socket.onConnected();
    this.emit('upgrade', new IncomingMessage(head, socket, { onRead: () => undefined, onDestroy: () => undefined }), socket, Buffer.alloc(0));
  }

  private onEnd(): void {
    if (this.isUpgraded) this.socket.onEnd();
    else if (this.response) {
      this.response.complete = true;
      this.inflow?.end();
    }
  }

  private onClosed(): void {
    if (this.isUpgraded) this.socket.onClosed();
    else if (this.response && !this.response.complete) this.response.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
    else if (!this.response) this.fail('ECONNRESET', 'socket hang up');
    this.close();
  }

  private fail(code: string, message: string, syscall = ''): void {
    const error = Object.assign(new Error(message), syscall === '' ? { code } : { code, syscall });
    if (this.isUpgraded) this.socket.destroy(error);
    else if (this.response) this.response.destroy(error);
    else this.destroy(error);
  }

  private abortBy(signal: AbortSignal): void {
    const cause: unknown = signal.reason;
    this.destroy(Object.assign(new Error('The operation was aborted', { cause }), { name: 'AbortError', code: 'ABORT_ERR' }));
  }

  private close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    queueMicrotask(() => this.emit('close'));
  }
}
