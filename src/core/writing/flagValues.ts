// The values of flags that are a fixed set, or begin in one of a few ways. `KEY=` stands for a beginning.
import type { Flag } from '../commands/flags/Flag';

const list = (words: string): readonly string[] => words.split(' ');

const signals = list('SIGTERM SIGKILL SIGINT SIGHUP SIGQUIT SIGUSR1 SIGUSR2 SIGSTOP SIGCONT SIGWINCH');
const capabilities = list('ALL AUDIT_WRITE BPF CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_ADMIN NET_BIND_SERVICE NET_RAW PERFMON SETFCAP SETGID SETPCAP SETUID SYS_ADMIN SYS_BOOT SYS_CHROOT SYS_MODULE SYS_NICE SYS_PTRACE SYS_RESOURCE SYS_TIME SYSLOG');

const values: Readonly<Record<string, readonly string[]>> = {
  attach: list('stdin stdout stderr'),
  'cap-add': capabilities,
  'cap-drop': capabilities,
  cgroupns: list('host private'),
  format: ['table', 'json', "'{{json .}}'"],
  gpus: ['all'],
  ipc: list('private shareable host none container:'),
  isolation: list('default process hyperv'),
  'log-driver': list('json-file local journald syslog fluentd gelf awslogs gcplogs splunk none'),
  'log-level': list('debug info warn error fatal panic'),
  mount: list('type=bind,source= type=volume,source= type=tmpfs,target= type=image,source='),
  network: list('bridge host none container:'),
  pid: list('host container:'),
  platform: list('linux/amd64 linux/arm64 linux/arm/v7 linux/arm/v6 linux/386 linux/ppc64le linux/s390x linux/riscv64 windows/amd64'),
  pull: list('always missing never'),
  restart: list('no on-failure always unless-stopped'),
  'security-opt': list('no-new-privileges seccomp=unconfined apparmor=unconfined label=disable'),
  signal: signals,
  'stop-signal': signals,
  type: list('container image network volume'),
  userns: ['host'],
  uts: ['host'],
};

const states = list('created restarting running removing paused exited dead').map((state) => `status=${state}`);

/** Of one command alone, by `COMMAND --FLAG`. */
const valuesOfCommands: Readonly<Record<string, readonly string[]>> = {
  'ps --filter': [...states, ...list('name= ancestor= label= network= volume= publish= health=healthy health=unhealthy exited=0 since= before=')],
  'images --filter': list('dangling=true dangling=false reference= label= before= since='),
  'volume ls --filter': list('dangling=true dangling=false name= driver= label='),
  'network ls --filter': list('type=custom type=builtin name= driver= label= scope='),
  'events --filter': list('type=container type=image type=network type=volume event= container= image= label='),
  'search --filter': list('is-official=true stars='),
  'system prune --filter': list('until= label='),
  'container prune --filter': list('until= label='),
  'image prune --filter': list('until= label='),
  'network prune --filter': list('until= label='),
  'volume prune --filter': list('all=true label='),
  'network create --driver': list('bridge overlay macvlan ipvlan none'),
  'volume create --driver': ['local'],
  'inspect --format': ["'{{json .}}'", "'{{.Name}}'", "'{{.Id}}'"],
};

/** `command` is '' between `docker` and the command. */
export function flagValues({ name, as }: Flag, command: string): readonly string[] {
  const canonical = as ?? name;
  return valuesOfCommands[`${command} --${canonical}`] ?? values[canonical] ?? [];
}
