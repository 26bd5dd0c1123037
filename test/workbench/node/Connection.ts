// The page's end of one tunnelled connection: a WebSocket whose text frames control and whose binary frames carry the data.
import { Buffer } from 'node:buffer';
import type { OpenMessage, PageMessage, ServerMessage } from '../server/TunnelMessage';
import { readEnvironment } from '../obsidian/base/readEnvironment';
import { census } from '../obsidian/base/census';

const HIGH_WATER = 4 << 20; // bytes waiting in the WebSocket before a writer must wait
const POLL = 5; // milliseconds

export interface ConnectionEvents {
  onMessage(message: ServerMessage): void;
  onData(chunk: Buffer): void;
  onClose(): void;
}

export class Connection {
  private readonly socket: WebSocket;
  private readonly waiting: (string | Uint8Array)[] = [];
  private isCounted = true;

  constructor(
    open: OpenMessage,
    private readonly events: ConnectionEvents,
  ) {
    this.socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/api/tunnel?token=${readEnvironment().token}`);
    this.socket.binaryType = 'arraybuffer';
    census.openSockets += 1;
    this.send(open);
    this.socket.addEventListener('open', () => {
      for (const data of this.waiting.splice(0)) this.socket.send(data);
    });
    this.socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data instanceof ArrayBuffer) this.events.onData(Buffer.from(data));
      else if (typeof data === 'string') this.events.onMessage(JSON.parse(data) as ServerMessage);
    });
    this.socket.addEventListener('close', () => this.onClose());
  }

  send(message: PageMessage): void {
    this.transmit(JSON.stringify(message));
  }

  /** Calls back when there is room for more. */
  write(chunk: Uint8Array, callback: () => void): void {
    this.transmit(chunk);
    const check = (): void => {
      if (this.socket.bufferedAmount < HIGH_WATER || this.socket.readyState > WebSocket.OPEN) callback();
      else window.setTimeout(check, POLL);
    };
    check();
  }

  close(): void {
    this.socket.close();
    this.uncount();
  }

  private transmit(data: string | Uint8Array): void {
    if (this.socket.readyState === WebSocket.CONNECTING) this.waiting.push(data);
    else if (this.socket.readyState === WebSocket.OPEN) this.socket.send(data);
  }

  private onClose(): void {
    this.uncount();
    this.events.onClose();
  }

  private uncount(): void {
    if (this.isCounted) census.openSockets -= 1;
    this.isCounted = false;
  }
}
