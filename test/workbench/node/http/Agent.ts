// node's http.Agent. Every request gets a tunnel of its own, so there is nothing to keep; what callers do with an agent still works.
import { EventEmitter } from 'node:events';

interface Startable {
  start(): void;
}

export class Agent extends EventEmitter {
  readonly defaultPort: number = 80;
  readonly protocol: string = 'http:';
  readonly sockets = {};
  readonly freeSockets = {};
  readonly requests = {};
  readonly maxSockets = Infinity;
  readonly keepAlive: boolean;

  constructor(readonly options: { readonly keepAlive?: boolean } = {}) {
    super();
    this.keepAlive = options.keepAlive ?? false;
  }

  addRequest(request: Startable): void {
    request.start();
  }

  destroy(): void {
    this.emit('free');
  }
}
