// An agent whose requests give up a connection that does not come about, and whose answers are never taken for redirects.
import type { Agent, ClientRequest, IncomingMessage } from 'node:http';

/** Milliseconds; the CLI's own dialer waits as long. */
const connectTimeout = 10_000;

declare module 'node:http' {
  interface Agent {
    /** What every ClientRequest calls on its agent: undocumented, and the base of all published agents. */
    addRequest?(request: ClientRequest, ...rest: readonly unknown[]): void;
  }
}

export function guardAgent<Guarded extends Agent>(agent: Guarded): Guarded {
  const add = agent.addRequest?.bind(agent);
  if (!add) return agent;
  agent.addRequest = (request, ...rest) => {
    // docker-modem follows a redirect by a request that nobody listens to: its failure would be uncaught. The Engine API has none.
    request.prependListener('response', (response: IncomingMessage) => {
      delete response.headers.location;
    });
    limitConnecting(request);
    add(request, ...rest);
  };
  return agent;
}

function limitConnecting(request: ClientRequest): void {
  request.once('socket', (socket) => {
    if (!socket.connecting) return;
    const giveUp = (): void => {
      request.destroy(Object.assign(new Error('connect ETIMEDOUT'), { code: 'ETIMEDOUT', syscall: 'connect' }));
    };
    socket.setTimeout(connectTimeout, giveUp);
    socket.once('connect', () => {
      socket.setTimeout(0);
      socket.removeListener('timeout', giveUp);
    });
  });
}
