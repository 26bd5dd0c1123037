// Makes a modem of dockerode for one endpoint and one agent. dockerode is loaded on first use: no start of Obsidian pays for it.
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Modem, ModemOptions } from 'dockerode';
import type { Endpoint, Tls } from './Endpoint';
import { guardAgent } from './guardAgent';

export interface OpenModem {
  readonly modem: Modem;
  readonly agent: HttpAgent;
}

export async function openModem(endpoint: Endpoint, keepAlive: boolean): Promise<OpenModem> {
  const { default: Docker } = await import('dockerode');
  const { transport } = endpoint;
  const tls = transport.kind === 'tcp' ? transport.tls : null;
  const agent = guardAgent(tls ? new HttpsAgent({ keepAlive, rejectUnauthorized: tls.isVerified }) : new HttpAgent({ keepAlive }));
  const options: ModemOptions =
    transport.kind === 'socket'
      ? // host and port must be named as undefined: else those of DOCKER_HOST win over the socket.
        { socketPath: transport.path, host: undefined, port: undefined, protocol: 'http', agent }
      : { host: transport.host, port: transport.port, protocol: tls ? 'https' : 'http', agent, ...toMaterial(tls) };
  return { modem: withoutDockerHost(() => new Docker(options).modem), agent };
}

function toMaterial(tls: Tls | null): Pick<ModemOptions, 'ca' | 'cert' | 'key'> {
  const toBuffer = (bytes: Uint8Array | null | undefined): Buffer | undefined => (bytes ? Buffer.from(bytes) : undefined);
  return { ca: toBuffer(tls?.ca), cert: toBuffer(tls?.cert), key: toBuffer(tls?.key) };
}

// docker-modem reads DOCKER_HOST and the certificates beside it even where every option is given, and throws on what it cannot read.
function withoutDockerHost<Value>(make: () => Value): Value {
  const host = process.env.DOCKER_HOST;
  delete process.env.DOCKER_HOST;
  try {
    return make();
  } finally {
    if (host !== undefined) process.env.DOCKER_HOST = host;
  }
}
