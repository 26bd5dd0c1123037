// The module `https`: it can be required and its Agent made, as libraries do at load; a request over TLS is refused in words.
import { Agent } from './Agent';

const refuse = (): never => {
  throw new Error('workbench: TLS is not carried through the tunnel; use a unix:// or tcp:// endpoint without TLS here');
};

class HttpsAgent extends Agent {
  override readonly defaultPort = 443;
  override readonly protocol = 'https:';

  override addRequest(): never {
    return refuse();
  }
}

export const makeHttps = (): object => ({ Agent: HttpsAgent, globalAgent: new HttpsAgent(), request: refuse, get: refuse });
