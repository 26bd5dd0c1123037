// Where a daemon listens, and how its address was found.

export interface Tls {
  readonly ca: Uint8Array | null;
  readonly cert: Uint8Array | null;
  readonly key: Uint8Array | null;
  /** False where a context says SkipTLSVerify, or DOCKER_TLS stands without DOCKER_TLS_VERIFY. */
  readonly isVerified: boolean;
}

export type Transport =
  /** A unix socket, or a named pipe as `//./pipe/docker_engine`. */
  | { readonly kind: 'socket'; readonly path: string }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number; readonly basePath: string; readonly tls: Tls | null };

export type EndpointOrigin = 'option' | 'environment' | 'context' | 'default' | 'known-socket';

export interface Endpoint {
  /** As the CLI prints it: `unix:///var/run/docker.sock`, `tcp://127.0.0.1:2375`. */
  readonly address: string;
  readonly transport: Transport;
  readonly origin: EndpointOrigin;
  /** DOCKER_API_VERSION: ends the negotiation before it begins. */
  readonly apiVersion: string | null;
}
