// What run and create ask the engine for, computed from the line before anything is sent.
import type { Mount } from '../values/readMount';
import type { Reference } from '../values/readReference';

export interface ContainerRequest {
  /** The body of POST /containers/create, of the newest API version. */
  readonly body: ContainerBody;
  /** '' where the engine is to choose one. */
  readonly name: string;
  /** As typed, for pulling; '' where none was given. */
  readonly platform: string;
  /** In the API's spelling, for creating. */
  readonly platformQuery: string;
  /** Null for an image named by its whole id. */
  readonly image: Reference | null;
  readonly pull: string;
  readonly isQuiet: boolean;
  readonly cidFile: string;
  readonly usesEngineSocket: boolean;
}

export interface ContainerBody {
  readonly Image: string;
  readonly Tty: boolean;
  readonly OpenStdin: boolean;
  readonly StdinOnce: boolean;
  readonly AttachStdin: boolean;
  readonly AttachStdout: boolean;
  readonly AttachStderr: boolean;
  readonly MacAddress?: string;
  readonly Healthcheck?: Healthcheck;
  readonly HostConfig: HostConfig;
  readonly NetworkingConfig: { readonly EndpointsConfig: Readonly<Record<string, Endpoint>> };
  readonly [field: string]: unknown;
}

export interface HostConfig {
  readonly AutoRemove: boolean;
  readonly Binds: readonly string[];
  readonly Mounts: readonly Mount[];
  readonly Dns: readonly string[];
  readonly [field: string]: unknown;
}

export interface Healthcheck {
  readonly Test?: readonly string[];
  /** Nanoseconds, as the other times. */
  readonly Interval?: number;
  readonly Timeout?: number;
  readonly StartPeriod?: number;
  readonly StartInterval?: number;
  readonly Retries?: number;
}

export interface Endpoint {
  readonly Aliases?: readonly string[];
  readonly Links?: readonly string[];
  readonly MacAddress?: string;
  readonly DriverOpts?: Readonly<Record<string, string>>;
  readonly GwPriority?: number;
  readonly IPAMConfig?: { readonly IPv4Address?: string; readonly IPv6Address?: string; readonly LinkLocalIPs?: readonly string[] };
}
