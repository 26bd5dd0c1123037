// HostConfig of a new container: what the engine gives it of the machine.
import { fail, succeed, type Result } from '../../Result';
import type { FlagValues } from '../flags/FlagValues';
import type { Host } from '../Host';
import { isQualifiedDevice, readDevice, type Device } from '../values/readDevice';
import { readGpus } from '../values/readGpus';
import { readInt } from '../values/readInteger';
import { readMount, type Mount } from '../values/readMount';
import { readPorts, type Ports } from '../values/readPorts';
import { readRestart } from '../values/readRestart';
import { readSecurityOptions } from '../values/readSecurityOptions';
import { readUlimit } from '../values/readUlimit';
import { readVolume } from '../values/readVolume';
import { toRecord } from '../values/toRecord';
import type { HostConfig } from './ContainerRequest';
import { readDeviceLimits } from './readDeviceLimits';
import { readHostFields } from './readHostFields';

export interface HostSide {
  readonly config: HostConfig;
  /** Anonymous volumes: paths in the container. */
  readonly volumes: readonly string[];
  readonly ports: Ports['exposed'];
}

export function readHostConfig(values: FlagValues, host: Host): Result<HostSide, string> {
  const swappiness = values.number('memory-swappiness', readInt, -1);
  if (swappiness !== -1 && (swappiness < 0 || swappiness > 100)) return fail(`invalid value: ${swappiness}. Valid memory swappiness range is 0-100`);
  const volumes = readVolumes(values, host);
  if (!volumes.ok) return volumes;
  const ports = readPorts(values.list('publish'), values.list('expose'));
  if (!ports.ok) return ports;
  const devices = readDevices(values);
  if (!devices.ok) return devices;
  const mode = findBadMode(values);
  if (mode !== null) return fail(mode);
  const restart = readRestart(values.text('restart', 'no'));
  if (!restart.ok) return restart;
  const driver = values.text('log-driver');
  if (driver === 'none' && values.isSet('log-opt')) return fail('invalid logging opts for driver none');
  const security = readSecurityOptions(values.list('security-opt'), host);
  if (!security.ok) return security;
  if (values.list('storage-opt').some((option) => !option.includes('='))) return fail('invalid storage option');
  const config: HostConfig = {
    Dns: [],
    ...readHostFields(values),
    ...readLists(values),
    ...devices.value,
    ...readDeviceLimits(values),
    ...security.value,
    AutoRemove: values.bool('rm'),
    Binds: volumes.value.binds,
    Mounts: volumes.value.mounts,
    PortBindings: ports.value.bindings,
    RestartPolicy: restart.value,
    LogConfig: { Type: driver, Config: toRecord(values.list('log-opt')) },
  };
  return succeed({ config, volumes: volumes.value.anonymous, ports: ports.value.exposed });
}

function readLists(values: FlagValues): Record<string, unknown> {
  const records = { 'storage-opt': 'StorageOpt', sysctl: 'Sysctls', annotation: 'Annotations' };
  return {
    DnsSearch: values.list('dns-search').map((domain) => (domain.trim() === '.' ? '.' : domain.replace(/\.?\s*$/, ''))),
    ExtraHosts: values.list('add-host').map((entry) => entry.replace(/^([^=:]*)[=:]\[?([^\]]*)\]?$/, '$1:$2')),
    CapAdd: normalizeCapabilities(values.list('cap-add')),
    CapDrop: normalizeCapabilities(values.list('cap-drop')),
    Tmpfs: Object.fromEntries(values.list('tmpfs').map((text) => text.split(/:(.*)/s, 2)).map(([path = '', options = '']) => [path, options])),
    Ulimits: readUlimits(values),
    ...Object.fromEntries(Object.entries(records).map(([flag, field]) => [field, toRecord(values.list(flag))])),
    ...(values.isSet('init') ? { Init: values.bool('init') } : {}),
  };
}

function normalizeCapabilities(names: readonly string[]): readonly string[] {
  const whole = names.map((name) => name.trim().toUpperCase()).map((name) => (name === 'ALL' || name.startsWith('CAP_') ? name : `CAP_${name}`));
  return [...new Set(whole)].sort();
}

/** Of equal names the last one wins; sorted by name. */
function readUlimits(values: FlagValues): readonly unknown[] {
  const byName = new Map(values.list('ulimit').flatMap((text) => {
    const limit = readUlimit(text);
    return limit.ok ? [[limit.value.Name, limit.value] as const] : [];
  }));
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, limit]) => limit);
}

function readVolumes(values: FlagValues, host: Host): Result<{ readonly binds: readonly string[]; readonly anonymous: readonly string[]; readonly mounts: readonly Mount[] }, string> {
  const binds: string[] = [];
  const anonymous: string[] = [];
  for (const text of new Set(values.list('volume'))) {
    const volume = readVolume(text, host.workingFolder);
    if (!volume.ok) return volume;
    if (volume.value.kind === 'anonymous') anonymous.push(volume.value.target);
    else binds.push(volume.value.bind);
  }
  const mounts = values.list('mount').flatMap((text) => {
    const mount = readMount(text, host.workingFolder);
    return mount.ok ? [mount.value] : [];
  });
  return succeed({ binds, anonymous, mounts });
}

function readDevices(values: FlagValues): Result<{ readonly Devices: readonly Device[]; readonly DeviceRequests: readonly unknown[] }, string> {
  const Devices: Device[] = [];
  const qualified = values.list('device').filter(isQualifiedDevice);
  for (const text of values.list('device')) {
    if (isQualifiedDevice(text)) continue;
    const device = readDevice(text);
    if (!device.ok) return device;
    Devices.push(device.value);
  }
  const gpus = values.list('gpus').flatMap((text) => {
    const request = readGpus(text);
    return request.ok ? [request.value] : [];
  });
  return succeed({ Devices, DeviceRequests: [...gpus, ...(qualified.length > 0 ? [{ Driver: 'cdi', DeviceIDs: qualified }] : [])] });
}

function findBadMode(values: FlagValues): string | null {
  const pid = values.text('pid');
  if (!/^(?:|host|container:.+)$/s.test(pid)) return '--pid: invalid PID mode';
  if (!/^(?:|host)$/.test(values.text('uts'))) return '--uts: invalid UTS mode';
  if (!/^(?:|host)$/.test(values.text('userns'))) return '--userns: invalid USER mode';
  return /^(?:|host|private)$/.test(values.text('cgroupns')) ? null : '--cgroupns: invalid CGROUP mode';
}
