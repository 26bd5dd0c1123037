// The line of run or create into a ContainerRequest. Problems come in the order in which the CLI looks for them, in its words.
import { fail, succeed, type Result } from '../../Result';
import type { FlagValues } from '../flags/FlagValues';
import type { Host } from '../Host';
import { isMacAddress } from '../values/isMacAddress';
import { readInt } from '../values/readInteger';
import { readPlatform } from '../values/readPlatform';
import { readReference, type Reference } from '../values/readReference';
import type { ContainerBody, ContainerRequest } from './ContainerRequest';
import { readEndpoints } from './readEndpoints';
import { readHealthcheck } from './readHealthcheck';
import { readHostConfig } from './readHostConfig';
import { readConfigFields } from './readHostFields';
import { readKeys } from './readKeys';

/** What the CLI's parser of run and create finds: everything but the image's name and the platform, which are looked at later. */
export function readContainerBody(values: FlagValues, host: Host): Result<ContainerBody, string> {
  const mac = values.text('mac-address');
  if (mac !== '' && !isMacAddress(mac.trim())) return fail(`${mac} is not a valid mac address`);
  const hostConfig = readHostConfig(values, host);
  if (!hostConfig.ok) return hostConfig;
  const keys = readKeys(values, host);
  if (!keys.ok) return keys;
  const health = readHealthcheck(values);
  if (!health.ok) return health;
  if (values.bool('rm') && !['', 'no'].includes(values.text('restart', 'no'))) return fail('conflicting options: cannot specify both --restart and --rm');
  const network = readEndpoints(values);
  if (!network.ok) return network;
  const [Image = '', ...Cmd] = values.args;
  const { volumes, ports, config } = hostConfig.value;
  return succeed({
    ...readConfigFields(values),
    ...readStreams(values),
    Image,
    ...(Cmd.length > 0 ? { Cmd } : {}),
    ...(values.isSet('entrypoint') ? { Entrypoint: [values.text('entrypoint')] } : {}),
    ...(mac === '' ? {} : { MacAddress: mac }),
    ...(values.isSet('stop-timeout') ? { StopTimeout: values.number('stop-timeout', readInt) } : {}),
    ...(health.value ? { Healthcheck: health.value } : {}),
    Env: keys.value.environment,
    Labels: keys.value.labels,
    Volumes: Object.fromEntries(volumes.map((volume) => [volume, {}])),
    ExposedPorts: ports,
    HostConfig: { ...config, NetworkMode: network.value.mode },
    NetworkingConfig: { EndpointsConfig: network.value.endpoints },
  });
}

function readStreams(values: FlagValues): Pick<ContainerBody, 'Tty' | 'OpenStdin' | 'StdinOnce' | 'AttachStdin' | 'AttachStdout' | 'AttachStderr'> {
  const attached = new Set(values.list('attach').map((stream) => stream.toLowerCase()));
  const isDefault = attached.size === 0;
  const OpenStdin = values.bool('interactive');
  const AttachStdin = OpenStdin || attached.has('stdin');
  return {
    Tty: values.bool('tty'),
    OpenStdin,
    StdinOnce: OpenStdin && AttachStdin,
    AttachStdin,
    AttachStdout: isDefault || attached.has('stdout'),
    AttachStderr: isDefault || attached.has('stderr'),
  };
}

/** The rest: the image's name, the platform, the id file. */
export function readContainerRequest(body: ContainerBody, values: FlagValues, host: Host): Result<ContainerRequest, string> {
  const typed = values.text('platform', host.env('DOCKER_DEFAULT_PLATFORM') ?? '');
  const platform = typed === '' ? succeed('') : readPlatform(typed);
  if (!platform.ok) return platform;
  const cidFile = values.text('cidfile');
  const fileProblem = checkIdFile(cidFile, host);
  if (fileProblem !== null) return fail(fileProblem);
  const image = readImage(body.Image);
  if (!image.ok) return image;
  return succeed({
    body,
    name: values.text('name'),
    platform: typed,
    platformQuery: platform.value,
    image: image.value,
    pull: values.text('pull', 'missing'),
    isQuiet: values.bool('quiet'),
    cidFile,
    usesEngineSocket: values.bool('use-api-socket'),
  });
}

/** The problem of `--pull`, which the CLI looks at first. */
export function checkPull(values: FlagValues): string | null {
  const pull = values.text('pull', 'missing');
  return ['always', 'missing', 'never', ''].includes(pull) ? null : `invalid pull option: '${pull}': must be one of "always", "missing" or "never"`;
}

function checkIdFile(path: string, host: Host): string | null {
  if (path === '') return null;
  if (host.exists(path)) return `container ID file found, make sure the other container isn't running or delete ${path}`;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return folder === '' || host.exists(folder) ? null : `failed to create the container ID file: open ${path}: no such file or directory`;
}

function readImage(text: string): Result<Reference | null, string> {
  const isId = /^[0-9a-f]{64}$/.test(text) || /^sha256:[0-9a-f]{64}$/.test(text);
  return isId ? succeed(null) : readReference(text);
}
