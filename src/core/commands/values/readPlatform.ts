// `--platform`: `linux/amd64`, `linux/arm/v7`, `arm64`, in the spelling that the Engine API takes.
import { fail, succeed, type Result } from '../../Result';
import { quoteGo } from './quoteGo';

const systems = ['aix', 'android', 'darwin', 'dragonfly', 'freebsd', 'illumos', 'ios', 'js', 'linux', 'netbsd', 'openbsd', 'plan9', 'solaris', 'wasip1', 'windows'];
const architectures = ['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips', 'mips64', 'mips64le', 'mipsle', 'ppc64', 'ppc64le', 'riscv64', 's390x', 'wasm'];
// Maps, not objects: what people type may be called `constructor`.
const sameArchitecture = new Map([['i386', '386'], ['x86_64', 'amd64'], ['x86-64', 'amd64'], ['aarch64', 'arm64'], ['armhf', 'arm'], ['armel', 'arm/v6']]);
const sameSystem = new Map([['macos', 'darwin']]);

/** `os/architecture[/variant]`. The problem is the CLI's own text. */
export function readPlatform(text: string): Result<string, string> {
  const parts = text.split('/');
  const [first = '', second = '', variant = ''] = parts;
  if (parts.length > 3) return refuse(`${quoteGo(text)}: cannot parse platform specifier`);
  const rule = '^([A-Za-z0-9_-]+)(?:\\(([A-Za-z0-9_.-]*)\\))?$';
  if (!/^[A-Za-z0-9_-]+(?:\([A-Za-z0-9_.-]*\))?$/.test(first)) {
    return refuse(`${quoteGo(first)} is an invalid OS component of ${quoteGo(text)}: OSAndVersion specifier component must match ${quoteGo(rule)}`);
  }
  if (parts.length === 1) return readSingle(text);
  const bad = parts.slice(1).find((part) => !/^[A-Za-z0-9_.-]+$/.test(part));
  if (bad !== undefined) return refuse(`${quoteGo(bad)} is an invalid component of ${quoteGo(text)}: platform specifier component must match "^[A-Za-z0-9_.-]+$"`);
  return succeed(`${normalizeSystem(first)}/${normalizeArchitecture(second, variant)}`);
}

function readSingle(text: string): Result<string, string> {
  const system = normalizeSystem(text);
  if (systems.includes(system)) return succeed(`${system}/amd64`);
  const architecture = normalizeArchitecture(text, '');
  if (architectures.includes(architecture.split('/')[0] ?? '')) return succeed(`linux/${architecture}`);
  return refuse(`${quoteGo(text)}: unknown operating system or architecture`);
}

function normalizeSystem(text: string): string {
  const system = text.toLowerCase();
  return sameSystem.get(system) ?? system;
}

function normalizeArchitecture(text: string, variant: string): string {
  const [architecture = '', implied = ''] = (sameArchitecture.get(text.toLowerCase()) ?? text.toLowerCase()).split('/');
  const given = variant === '' ? implied : variant.toLowerCase().replace(/^(?=[5-8]$)/, 'v');
  return given === '' || (architecture === 'amd64' && given === 'v1') ? architecture : `${architecture}/${given}`;
}

function refuse(text: string): Result<never, string> {
  return fail(`error parsing specified platform: ${text}: invalid argument`);
}
