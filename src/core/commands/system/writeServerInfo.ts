// The engine's half of `docker info`.
import { binarySize } from '../output/humanSize';
import { fieldOf, textOf } from '../values/fieldOf';
import { InfoLines } from './InfoLines';
import { addSwarm } from './addSwarm';

/** `userName` is who is logged in at Docker Hub, '' for nobody. */
export function writeServerInfo(answer: unknown, userName: string): string {
  const lines = new InfoLines(answer);
  lines.addAll(0, { ' Containers:': 'Containers', '  Running:': 'ContainersRunning', '  Paused:': 'ContainersPaused', '  Stopped:': 'ContainersStopped' });
  lines.addAll(0, { ' Images:': 'Images' });
  lines.addKnown({ ' Server Version:': 'ServerVersion', ' Storage Driver:': 'Driver' });
  lines.add(...lines.list('DriverStatus').map((pair) => `  ${writePair(pair)}`), ...lines.list('SystemStatus').map((pair) => ` ${writePair(pair)}`));
  lines.addKnown({ ' Logging Driver:': 'LoggingDriver', ' Cgroup Driver:': 'CgroupDriver', ' Cgroup Version:': 'CgroupVersion' });
  lines.add(' Plugins:');
  lines.addAll('', { '  Volume:': 'Plugins.Volume', '  Network:': 'Plugins.Network' });
  if (lines.list('Plugins.Authorization').length > 0) lines.addKnown({ '  Authorization:': 'Plugins.Authorization' });
  lines.addAll('', { '  Log:': 'Plugins.Log' });
  lines.addList(' CDI spec directories:', lines.list('CDISpecDirs'), '  ');
  addSwarm(lines);
  addRuntimes(lines);
  addMachine(lines, userName);
  addRegistries(lines);
  return `${lines.write()}\n`;
}

function addRuntimes(lines: InfoLines): void {
  const names = Object.keys(lines.find('Runtimes') ?? {}).sort();
  if (names.length > 0) {
    lines.add(` Runtimes: ${names.join(' ')}`);
    lines.addAll('', { ' Default Runtime:': 'DefaultRuntime' });
  }
  const system = lines.find('OSType');
  if (system === 'linux') {
    lines.addAll('', {
      ' Init Binary:': 'InitBinary', ' containerd version:': 'ContainerdCommit.ID', ' runc version:': 'RuncCommit.ID', ' init version:': 'InitCommit.ID',
    });
    const options = lines.list('SecurityOptions').flatMap((option) => writeSecurity(String(option)));
    if (options.length > 0) lines.add(' Security Options:', ...options);
  }
  if (system === 'windows') lines.addAll('', { ' Default Isolation:': 'Isolation' });
}

function addMachine(lines: InfoLines, userName: string): void {
  lines.addKnown({ ' Kernel Version:': 'KernelVersion', ' Operating System:': 'OperatingSystem', ' OSType:': 'OSType', ' Architecture:': 'Architecture' });
  lines.addAll(0, { ' CPUs:': 'NCPU' });
  lines.add(` Total Memory: ${binarySize(Number(lines.find('MemTotal') ?? 0))}`);
  lines.addKnown({ ' Name:': 'Name', ' ID:': 'ID' });
  lines.addAll('', { ' Docker Root Dir:': 'DockerRootDir' });
  lines.addAll(false, { ' Debug Mode:': 'Debug' });
  if (lines.find('Debug') === true) {
    lines.addAll(0, { '  File Descriptors:': 'NFd', '  Goroutines:': 'NGoroutines' });
    lines.addAll('', { '  System Time:': 'SystemTime' });
    lines.addAll(0, { '  EventsListeners:': 'NEventsListener' });
  }
  lines.addKnown({ ' HTTP Proxy:': 'HttpProxy', ' HTTPS Proxy:': 'HttpsProxy', ' No Proxy:': 'NoProxy' });
  if (userName !== '') lines.add(` Username: ${userName}`);
  lines.addList(' Labels:', lines.list('Labels'), '  ');
  lines.addAll(false, { ' Experimental:': 'ExperimentalBuild' });
}

function addRegistries(lines: InfoLines): void {
  const indexes = Object.values(lines.find('RegistryConfig.IndexConfigs') ?? {}) as readonly unknown[];
  const ranges = lines.list('RegistryConfig.InsecureRegistryCIDRs');
  if (indexes.length > 0 || ranges.length > 0) {
    const insecure = indexes.filter((index) => fieldOf(index, 'Secure') !== true).map((index) => textOf(index, 'Name'));
    lines.add(' Insecure Registries:', ...[...insecure.sort(), ...ranges.map(String)].map((each) => `  ${each}`));
  }
  lines.addList(' Registry Mirrors:', lines.list('RegistryConfig.Mirrors'), '  ');
  lines.addAll(false, { ' Live Restore Enabled:': 'LiveRestoreEnabled' });
  lines.addKnown({ ' Product License:': 'ProductLicense' });
  const pools = lines.list('DefaultAddressPools').map((pool) => `Base: ${textOf(pool, 'Base')}, Size: ${Number(fieldOf(pool, 'Size') ?? 0)}`);
  lines.addList(' Default Address Pools:', pools, '   ');
}

function writePair(pair: unknown): string {
  const [name, value] = Array.isArray(pair) ? pair.map(String) : [];
  return `${name ?? ''}: ${value ?? ''}`;
}

/** `name=seccomp,profile=default`; older engines say only `seccomp`. */
function writeSecurity(option: string): readonly string[] {
  if (!option.includes('=')) return [`  ${option}`];
  const pairs = new Map(option.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const));
  const profile = pairs.get('profile');
  return [`  ${pairs.get('name') ?? ''}`, ...(profile === undefined ? [] : [`   Profile: ${profile}`])];
}
