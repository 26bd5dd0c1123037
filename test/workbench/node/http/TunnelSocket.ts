// A socket of the plugin: what an upgraded request hands over, what net.connect gives, and what a request shows before its answer.
import { Buffer } from 'node:buffer';
import { Duplex } from 'node:stream';
import type { Connection } from '../Connection';
import { Inflow } from '../Inflow';

export class TunnelSocket extends Duplex {
  connecting = true;
  bytesRead = 0;
  bytesWritten = 0;
  readonly remoteAddress = '127.0.0.1';
  private connection: Connection | null = null;
  private readonly inflow: Inflow;
  private timer: number | undefined;
  private idle = 0;
  private isRead = false;

  constructor() {
    // The write side may end long before the read side: half-closed sockets are how standard input ends.
    super({ allowHalfOpen: true, autoDestroy: false });
    this.inflow = new Inflow(this, (bytes) => this.connection?.send({ type: 'ack', bytes }));
    this.once('end', () => {
      this.isRead = true;
    });
  }

  attach(connection: Connection): void {
    this.connection = connection;
  }

  onConnected(): void {
    if (!this.connecting) return;
    this.connecting = false;
    this.emit('connect');
    this.emit('ready');
  }

  onData(chunk: Buffer): void {
    this.bytesRead += chunk.length;
    this.touch();
    this.inflow.accept(chunk);
  }

  onEnd(): void {
    this.inflow.end();
  }

  /** The tunnel is gone: what was not ended ends now. As node's socket, this one closes once what came is read. */
  onClosed(): void {
    this.inflow.end();
    if (this.isRead) this.destroy();
    else this.once('end', () => this.destroy());
    // Without a byte to read, no reader is needed to find the end.
    this.read(0);
  }

  override _read(): void {
    this.inflow.resume();
  }

  override _write(chunk: Uint8Array | string, encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk;
    this.bytesWritten += bytes.length;
    this.touch();
    if (this.connection) this.connection.write(bytes, () => callback());
    else callback(Object.assign(new Error('This socket has been ended by the other party'), { code: 'EPIPE' }));
  }

  override _final(callback: (error?: Error | null) => void): void {
    this.connection?.send({ type: 'end' });
    callback();
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    window.clearTimeout(this.timer);
    this.connection?.close();
    this.connection = null;
    callback(error);
    // readable-stream emits 'close' only where autoDestroy would; a socket always does.
    queueMicrotask(() => this.emit('close', error !== null));
  }

  setTimeout(milliseconds: number, callback?: () => void): this {
    this.idle = milliseconds;
    if (callback) this.once('timeout', callback);
    this.touch();
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  destroySoon(): void {
    this.end(() => this.destroy());
  }

  private touch(): void {
    window.clearTimeout(this.timer);
    if (this.idle > 0) this.timer = window.setTimeout(() => this.emit('timeout'), this.idle);
  }
}
