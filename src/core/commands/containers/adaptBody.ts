// The body of POST /containers/create as the daemon's API version takes it. What an older daemon would misread is refused here.
import { EngineError } from '../EngineError';
import { isOlderApi } from '../isOlderApi';
import type { ContainerBody, ContainerRequest, Endpoint, HostConfig } from './ContainerRequest';

type ConsoleSize = readonly [rows: number, columns: number];

/** Throws EngineError (status 0) with the CLI's text. `address` is the engine's. */
export function adaptBody(request: ContainerRequest, api: string, address: string, consoleSize: ConsoleSize): ContainerBody {
  const { body } = request;
  const isOld = (version: string): boolean => isOlderApi(api, version);
  refuseNewOptions(body, api);
  const { MacAddress, ...rest } = body;
  const host = adaptHost(body.HostConfig, isOld);
  return {
    ...rest,
    ...(MacAddress !== undefined && isOld('1.44') ? { MacAddress } : {}),
    HostConfig: {
      ...host,
      ConsoleSize: request.platformQuery.startsWith('linux') && isOld('1.42') ? [0, 0] : consoleSize,
      ...(request.usesEngineSocket ? { Mounts: [...host.Mounts, mountSocket(address)] } : {}),
    },
  };
}

function adaptHost(host: HostConfig, isOld: (version: string) => boolean): HostConfig {
  const { KernelMemory, ...rest } = host;
  // The engine counts kernel memory from API 1.40 up to 1.41 only.
  return KernelMemory !== undefined && !isOld('1.40') && isOld('1.42') ? host : { ...rest, AutoRemove: host.AutoRemove && !isOld('1.25') };
}

function mountSocket(address: string): HostConfig['Mounts'][number] {
  return { Type: 'bind', Source: address.replace(/^unix:\/\//, ''), Target: '/var/run/docker.sock', BindOptions: {} };
}

function refuseNewOptions(body: ContainerBody, api: string): void {
  const needs = (what: string, version: string): void => {
    if (isOlderApi(api, version)) throw new EngineError('unsupported', `"${what}" requires API version ${version}, but the Docker daemon API version is ${api}`);
  };
  const endpoints: readonly Endpoint[] = Object.values(body.NetworkingConfig.EndpointsConfig);
  if ((body.Healthcheck?.StartInterval ?? 0) !== 0) needs('specify health-check start interval', '1.44');
  if (endpoints.some(({ MacAddress }) => MacAddress !== undefined)) needs('specify mac-address per network', '1.44');
  const isForced = body.HostConfig.Mounts.some(({ BindOptions }) => BindOptions?.ReadOnlyForceRecursive === true);
  if (isForced && isOlderApi(api, '1.44')) throw new EngineError('unsupported', 'bind-recursive=readonly requires API v1.44 or later');
}
