// What a new container could reach of the machine, by its request.
import type { Risk, RiskReason } from '../Risk';
import { assessVolumeOptions } from '../volumes/assessVolumeOptions';
import { listOf, textOf } from '../values/fieldOf';
import type { ContainerBody, HostConfig } from './ContainerRequest';

const namespaces = { NetworkMode: 'network', PidMode: 'pid', IpcMode: 'ipc', UTSMode: 'uts', UsernsMode: 'user', CgroupnsMode: 'cgroup' };

/** Where engines listen, as far as it is the same on every machine. */
const sockets = ['/var/run/docker.sock', '/run/docker.sock', '/run/podman/podman.sock', '/run/containerd/containerd.sock'];

export function assessContainer(body: ContainerBody, usesEngineSocket: boolean): Risk {
  const host = body.HostConfig;
  const reasons = [
    ...host.Binds.flatMap(assessBind),
    ...host.Mounts.filter(({ Type }) => Type === 'bind' || Type === 'npipe').flatMap((mount) => assessPath(mount.Source ?? '', mount.ReadOnly === true)),
    ...host.Mounts.flatMap(({ VolumeOptions }) => assessVolumeOptions(VolumeOptions?.DriverConfig?.Options ?? {})),
    ...(usesEngineSocket ? [{ kind: 'docker-socket', subject: '/var/run/docker.sock' } as const] : []),
    ...(host.Privileged === true ? [{ kind: 'privileged', subject: '' } as const] : []),
    ...strings(listOf(host, 'CapAdd')).map((subject) => ({ kind: 'capability', subject }) as const),
    ...Object.entries(namespaces).flatMap(([field, subject]) => (host[field] === 'host' ? [{ kind: 'host-namespace', subject } as const] : [])),
    ...assessDevices(host),
    ...assessSecurity(host),
  ];
  return { level: reasons.length > 0 ? 'reach' : 'change', reasons };
}

function assessBind(bind: string): readonly RiskReason[] {
  const [, source = '', rest = ''] = /^((?:[A-Za-z]:)?[^:]*):(.*)$/s.exec(bind) ?? [];
  if (!/^(?:[./~\\]|[A-Za-z]:)/.test(source)) return [];
  const mode = rest.split(':')[1] ?? '';
  return assessPath(source, mode.split(',').includes('ro'));
}

/** The engine's socket is the whole machine, read-only or not; so is a folder that it lies in. */
function assessPath(path: string, isReadOnly: boolean): readonly RiskReason[] {
  if (/(?:docker|podman|containerd)\.sock$|docker_engine$/.test(path)) return [{ kind: 'docker-socket', subject: path }];
  const folder = `/${path.split('/').filter((part) => part !== '' && part !== '.').join('/')}`.replace(/\/?$/, '/');
  const socket = sockets.find((each) => path.startsWith('/') && each.startsWith(folder));
  return [{ kind: 'host-path', subject: path, isReadOnly }, ...(socket === undefined ? [] : [{ kind: 'docker-socket', subject: socket } as const])];
}

function assessDevices(host: HostConfig): readonly RiskReason[] {
  const paths = listOf(host, 'Devices').map((device) => textOf(device, 'PathOnHost'));
  const rules = strings(listOf(host, 'DeviceCgroupRules'));
  const requests = listOf(host, 'DeviceRequests').map((request) => listOf(request, 'DeviceIDs').join(',') || 'gpu');
  return [...paths, ...rules, ...requests].map((subject) => ({ kind: 'device', subject }));
}

function assessSecurity(host: HostConfig): readonly RiskReason[] {
  const loose = strings(listOf(host, 'SecurityOpt')).filter((option) => /(?:unconfined|disable)$/.test(option));
  const masked = 'MaskedPaths' in host ? ['systempaths=unconfined'] : [];
  return [...loose, ...masked].map((subject) => ({ kind: 'security-option', subject }));
}

function strings(value: readonly unknown[]): readonly string[] {
  return value.filter((item) => typeof item === 'string');
}
