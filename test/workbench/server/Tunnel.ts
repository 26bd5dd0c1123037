// One connection of the plugin, carried by one WebSocket. Text frames are control messages, binary frames are data.
// The page acknowledges the bytes that were consumed; more than WINDOW unacknowledged bytes stop the daemon's stream.
import http from 'node:http';
import net from 'node:net';
import type { Duplex, Readable, Writable } from 'node:stream';
import type { RawData, WebSocket } from 'ws';
import type { Endpoints } from './Endpoints';
import type { OpenMessage, PageMessage, ServerMessage } from './TunnelMessage';
import { toWireError } from './toWireError';

const WINDOW = 1 << 20;

const toBuffer = (data: RawData): Buffer => (Array.isArray(data) ? Buffer.concat(data) : data instanceof ArrayBuffer ? Buffer.from(data) : data);

export class Tunnel {
  private upstream: Writable | null = null;
  private downstream: Readable | null = null;
  private unacknowledged = 0;
  /** The request whose end the page has not told yet: an upgrade may be faster, and what ends then is not the upgraded socket. */
  private open: http.ClientRequest | null = null;

  constructor(
    private readonly socket: WebSocket,
    private readonly endpoints: Endpoints,
  ) {
    socket.on('message', (data, isBinary) => (isBinary ? this.write(toBuffer(data)) : this.onMessage(JSON.parse(toBuffer(data).toString()) as PageMessage)));
    socket.on('close', () => this.destroy());
    socket.on('error', () => this.destroy());
  }

  private onMessage(message: PageMessage): void {
    if (message.type === 'end') this.end();
    else if (message.type === 'ack') this.acknowledge(message.bytes);
    else this.start(message);
  }

  private start(message: OpenMessage): void {
    try {
      if (message.type === 'request') this.request(message);
      else this.connect(message);
    } catch (error) {
      this.send({ type: 'error', ...toWireError(error) });
    }
  }

  private request(message: Extract<OpenMessage, { type: 'request' }>): void {
    const endpoint = this.endpoints.find(message.endpoint);
    const { method, path, headers } = message;
    const request = http.request({ ...endpoint, method, path, headers, agent: false });
    this.upstream = request;
    this.open = request;
    request.on('response', (response) => {
      this.sendHead('response', response);
      this.carry(response);
    });
    request.on('upgrade', (response, socket, head) => this.upgrade(response, socket, head));
    request.on('error', (error) => this.send({ type: 'error', ...toWireError(error) }));
    if (message.isFlushed) request.flushHeaders();
  }

  private upgrade(response: http.IncomingMessage, socket: Duplex, head: Buffer): void {
    this.upstream = socket;
    this.sendHead('upgrade', response);
    socket.on('error', (error) => this.send({ type: 'error', ...toWireError(error) }));
    this.carry(socket);
    if (head.length > 0) socket.unshift(head);
  }

  private end(): void {
    const { open, upstream } = this;
    this.open = null;
    (open ?? upstream)?.end();
  }

  private connect(message: Extract<OpenMessage, { type: 'connect' }>): void {
    const endpoint = this.endpoints.find(message.endpoint);
    const socket = net.connect('socketPath' in endpoint ? { path: endpoint.socketPath } : endpoint);
    this.upstream = socket;
    socket.on('connect', () => this.send({ type: 'connected' }));
    socket.on('error', (error) => this.send({ type: 'error', ...toWireError(error) }));
    this.carry(socket);
  }

  private sendHead(type: 'response' | 'upgrade', { statusCode, statusMessage, rawHeaders }: http.IncomingMessage): void {
    this.send({ type, status: statusCode ?? 0, message: statusMessage ?? '', rawHeaders });
  }

  private carry(stream: Readable): void {
    this.downstream = stream;
    stream.on('data', (chunk: Buffer) => {
      if (this.socket.readyState !== this.socket.OPEN) return;
      this.socket.send(chunk);
      this.unacknowledged += chunk.length;
      if (this.unacknowledged > WINDOW) stream.pause();
    });
    stream.on('end', () => this.send({ type: 'end' }));
    stream.on('close', () => this.socket.close());
  }

  private acknowledge(bytes: number): void {
    this.unacknowledged -= bytes;
    if (this.unacknowledged <= WINDOW / 2) this.downstream?.resume();
  }

  private write(data: Buffer): void {
    if (!this.upstream || this.upstream.write(data)) return;
    this.socket.pause();
    this.upstream.once('drain', () => this.socket.resume());
  }

  private send(message: ServerMessage): void {
    if (this.socket.readyState === this.socket.OPEN) this.socket.send(JSON.stringify(message));
  }

  private destroy(): void {
    this.upstream?.destroy();
    this.downstream?.destroy();
  }
}
