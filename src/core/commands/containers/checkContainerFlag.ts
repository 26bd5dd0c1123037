// What the CLI finds wrong with single values of run's and create's flags while it reads the line, in its own words.
import type { Result } from '../../Result';
import { checkLabel } from '../values/checkLabel';
import { checkLink } from '../values/checkLink';
import { isIpAddress } from '../values/isIpAddress';
import { quoteGo } from '../values/quoteGo';
import { readBytes } from '../values/readBytes';
import { readGpus } from '../values/readGpus';
import { readMount } from '../values/readMount';
import { readNetwork } from '../values/readNetwork';
import { readUlimit } from '../values/readUlimit';

type Check = (value: string) => string | null;

const sysctls = 'kernel.msgmax kernel.msgmnb kernel.msgmni kernel.sem kernel.shmall kernel.shmmax kernel.shmmni kernel.shm_rmid_forced'.split(' ');
const domain = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*\.?\s*$/;

export const checkMemorySwap: Check = (value) => (value === '-1' ? null : problemOf(readBytes(value)));

export const checkEnvironment: Check = (value) => (value === '' || value.startsWith('=') ? `invalid environment variable: ${value}` : null);

export const checkContainerFlag: Readonly<Record<string, Check>> = {
  'add-host': checkHost,
  attach: (value) => (/^std(?:in|out|err)$/i.test(value) ? null : 'valid streams are STDIN, STDOUT and STDERR'),
  'blkio-weight-device': (value) => checkRate(value, isWeight, 'bad format', `invalid weight for device: ${value}`),
  'device-cgroup-rule': (value) => (/^[acb] ([0-9]+|\*):([0-9]+|\*) [rwm]{1,3}$/.test(value) ? null : `invalid device cgroup format '${value}'`),
  'device-read-bps': checkBytesRate,
  'device-write-bps': checkBytesRate,
  'device-read-iops': checkCountRate,
  'device-write-iops': checkCountRate,
  dns: (value) => (isIpAddress(value.trim()) ? null : `IP address is not correctly formatted: ${value}`),
  'dns-search': (value) => (value.trim() === '.' || (value.length < 256 && domain.test(value)) ? null : `${value} is not a valid domain`),
  env: checkEnvironment,
  gpus: (value) => problemOf(readGpus(value)),
  label: checkLabel,
  link: checkLink,
  'memory-swap': checkMemorySwap,
  mount: (value) => problemOf(readMount(value, '/')),
  net: (value) => problemOf(readNetwork(value)),
  network: (value) => problemOf(readNetwork(value)),
  sysctl: checkSysctl,
  ulimit: (value) => problemOf(readUlimit(value)),
};

function problemOf(read: Result<unknown, string>): string | null {
  return read.ok ? null : read.problem;
}

function checkHost(value: string): string | null {
  const [, name = '', address = ''] = /^([^=]*)=([^]*)$/.exec(value) ?? /^([^:]*):([^]*)$/.exec(value) ?? [];
  if (name === '' || name.includes(':')) return `bad format for add-host: ${quoteGo(value)}`;
  const bare = address.replace(/^\[(.+)\]$/, '$1');
  return address === 'host-gateway' || isIpAddress(bare) ? null : `invalid IP address in add-host: ${quoteGo(bare)}`;
}

function checkSysctl(value: string): string | null {
  const [name = ''] = value.split('=');
  const isAllowed = value.includes('=') && (sysctls.includes(name) || name.startsWith('net.') || name.startsWith('fs.mqueue.'));
  return isAllowed ? null : `sysctl '${value}' is not allowed`;
}

function checkBytesRate(value: string): string | null {
  const form = '<device-path>:<number>[<unit>]. Number must be a positive integer. Unit is optional and can be kb, mb, or gb';
  return checkRate(value, (rate) => readBytes(rate).ok, 'bad format', `invalid rate for device: ${value}. The correct format is ${form}`);
}

function checkCountRate(value: string): string | null {
  const form = '<device-path>:<number>. Number must be a positive integer';
  return checkRate(value, (rate) => /^\d{1,19}$/.test(rate), 'bad format', `invalid rate for device: ${value}. The correct format is ${form}`);
}

function checkRate(value: string, isRate: (rate: string) => boolean, malformed: string, wrong: string): string | null {
  const [, path = '', rate = ''] = /^([^:]*):([^]*)$/.exec(value) ?? [];
  if (path === '') return `${malformed}: ${value}`;
  if (!path.startsWith('/dev/')) return `bad format for device path: ${value}`;
  return isRate(rate) ? null : wrong;
}

function isWeight(text: string): boolean {
  const weight = Number(text);
  return /^\d{1,5}$/.test(text) && (weight === 0 || (weight >= 10 && weight <= 1000));
}
