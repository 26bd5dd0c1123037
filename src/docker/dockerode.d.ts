// The part of dockerode that this program uses: its modem, which carries one request to the daemon.
declare module 'dockerode' {
  import type { Agent, IncomingMessage } from 'node:http';
  import type { Duplex, Readable } from 'node:stream';

  export interface ModemOptions {
    readonly socketPath?: string | undefined;
    readonly host?: string | undefined;
    readonly port?: number | undefined;
    readonly protocol: 'http' | 'https';
    readonly agent: Agent;
    readonly ca?: Buffer | undefined;
    readonly cert?: Buffer | undefined;
    readonly key?: Buffer | undefined;
  }

  export interface DialOptions {
    /** Ends with `?` where a query follows. */
    path: string;
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly options?: { readonly _query: Readonly<Record<string, string | readonly string[]>> };
    /** The whole body: a Buffer goes with its length, a stream in chunks. */
    readonly file?: Buffer | Readable | undefined;
    readonly isStream: true;
    readonly hijack: boolean;
    readonly statusCodes: Readonly<Record<number, boolean>>;
    readonly abortSignal: AbortSignal;
  }

  export interface Modem {
    /** Hands out the response, or the bare socket of an upgraded connection. */
    dial(options: DialOptions, callback: (error: unknown, result: IncomingMessage | Duplex | null) => void): void;
  }

  export default class Docker {
    constructor(options: ModemOptions);
    readonly modem: Modem;
  }
}
