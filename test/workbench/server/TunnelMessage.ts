// What page and server say to each other about one connection. Data goes in binary frames between these.
import type { Endpoint } from './Endpoint';

export type OpenMessage =
  | {
      readonly type: 'request';
      readonly endpoint: Endpoint;
      readonly method: string;
      readonly path: string;
      readonly headers: Readonly<Record<string, string | string[]>>;
      /** The head goes out at once, before there is a body. */
      readonly isFlushed: boolean;
    }
  | { readonly type: 'connect'; readonly endpoint: Endpoint };

export type PageMessage = OpenMessage | { readonly type: 'end' } | { readonly type: 'ack'; readonly bytes: number };

export type ServerMessage =
  | { readonly type: 'response' | 'upgrade'; readonly status: number; readonly message: string; readonly rawHeaders: readonly string[] }
  | { readonly type: 'connected' }
  | { readonly type: 'end' }
  | { readonly type: 'error'; readonly code: string; readonly message: string; readonly syscall: string };
