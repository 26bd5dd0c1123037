// The engines in use, one an endpoint. Where the daemon is, is found anew at each connect (contexts change); its connections are kept.
import type { EndpointChoice } from '../core/commands/EndpointChoice';
import type { Engine } from '../core/commands/Engine';
import { DockerodeEngine } from './DockerodeEngine';
import type { Endpoint } from './Endpoint';
import { findEndpoint } from './findEndpoint';
import type { Machine } from './Machine';

export class Engines {
  private readonly engines = new Map<string, DockerodeEngine>();

  /** Sends nothing. Rejects with EngineError `unsupported` where the endpoint cannot be made out. Fits ScriptSession.connect. */
  readonly connect = async (choice: EndpointChoice, machine: Machine): Promise<Engine> => {
    const endpoint = findEndpoint(machine, choice);
    if (!endpoint.ok) throw endpoint.problem;
    return this.keep(endpoint.value);
  };

  /** Ends all calls as cancelled, closes all sockets. For onunload, and before a program's end. */
  async close(): Promise<void> {
    const engines = [...this.engines.values()];
    this.engines.clear();
    await Promise.all(engines.map((engine) => engine.close()));
  }

  private keep(endpoint: Endpoint): DockerodeEngine {
    const key = nameEndpoint(endpoint);
    const engine = this.engines.get(key) ?? new DockerodeEngine(endpoint);
    this.engines.set(key, engine);
    return engine;
  }
}

// Certificates count: a context may get new ones under the same address.
function nameEndpoint({ address, apiVersion, transport }: Endpoint): string {
  const tls = transport.kind === 'tcp' ? transport.tls : null;
  const material = tls ? [tls.ca, tls.cert, tls.key].map((bytes) => (bytes ? Buffer.from(bytes).toString('base64') : '')) : [];
  return JSON.stringify([address, apiVersion, tls?.isVerified ?? null, ...material]);
}
