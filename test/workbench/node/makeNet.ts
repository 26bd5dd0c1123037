// The module `net`, client side: enough to probe a socket or to speak to one.
import type { Endpoint } from '../server/Endpoint';
import { Connection } from './Connection';
import { TunnelSocket } from './http/TunnelSocket';

function readTarget(args: readonly unknown[]): Endpoint {
  const [first, second] = args;
  if (typeof first === 'number') return { host: typeof second === 'string' ? second : '127.0.0.1', port: first };
  if (typeof first === 'string') return { socketPath: first };
  const options = (typeof first === 'object' && first !== null ? first : {}) as { path?: string; host?: string; port?: number | string };
  return options.path === undefined ? { host: options.host ?? '127.0.0.1', port: Number(options.port) } : { socketPath: options.path };
}

class Socket extends TunnelSocket {
  connect(...args: unknown[]): this {
    const callback = args.find((arg): arg is () => void => typeof arg === 'function');
    if (callback) this.once('connect', callback);
    const connection = new Connection({ type: 'connect', endpoint: readTarget(args) }, {
      onMessage: (message) => {
        if (message.type === 'connected') this.onConnected();
        else if (message.type === 'end') this.onEnd();
        else if (message.type === 'error') this.destroy(Object.assign(new Error(message.message), { code: message.code }));
      },
      onData: (chunk) => this.onData(chunk),
      onClose: () => this.onClosed(),
    });
    this.attach(connection);
    return this;
  }
}

export function makeNet(): object {
  const connect = (...args: unknown[]): Socket => new Socket().connect(...args);
  const isIPv4 = (text: string): boolean => /^(\d{1,3}\.){3}\d{1,3}$/.test(text);
  const isIPv6 = (text: string): boolean => /^[0-9a-f:.]+$/i.test(text) && text.includes(':');
  const isIP = (text: string): number => (isIPv4(text) ? 4 : isIPv6(text) ? 6 : 0);
  return { Socket, connect, createConnection: connect, isIP, isIPv4, isIPv6 };
}
