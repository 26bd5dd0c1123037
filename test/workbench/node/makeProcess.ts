// node's `process`, as far as a plugin in Electron's renderer may ask.
import { Buffer } from 'node:buffer';
import { EventEmitter } from 'node:events';
import type { Environment } from '../obsidian/base/Environment';

const NODE_VERSION = '20.18.0';

function makeOutput(print: (text: string) => void): object {
  return Object.assign(new EventEmitter(), {
    isTTY: false,
    columns: 80,
    write: (chunk: string | Uint8Array) => {
      print(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
      return true;
    },
  });
}

function hrtime(previous?: readonly [number, number]): [number, number] {
  const now = performance.now();
  const [seconds, nanoseconds] = [Math.floor(now / 1000), Math.floor((now % 1000) * 1e6)];
  if (!previous) return [seconds, nanoseconds];
  const difference = (seconds - previous[0]) * 1e9 + nanoseconds - previous[1];
  return [Math.floor(difference / 1e9), difference % 1e9];
}

export function makeProcess(environment: Environment): object {
  const nextTick = (callback: (...args: unknown[]) => void, ...args: unknown[]): void => queueMicrotask(() => callback(...args));
  return Object.assign(new EventEmitter(), {
    title: 'workbench',
    browser: false,
    platform: environment.platform,
    arch: environment.arch,
    env: { ...environment.env },
    argv: ['/opt/workbench/workbench'],
    execArgv: [],
    execPath: '/opt/workbench/workbench',
    pid: 1000,
    type: 'renderer',
    version: `v${NODE_VERSION}`,
    versions: { node: NODE_VERSION, electron: '32.0.0', chrome: '128.0.0.0' },
    stdout: makeOutput((text) => console.debug(text)),
    stderr: makeOutput((text) => console.warn(text)),
    stdin: Object.assign(new EventEmitter(), { isTTY: false }),
    nextTick,
    hrtime: Object.assign(hrtime, { bigint: () => BigInt(Math.round(performance.now() * 1e6)) }),
    uptime: () => performance.now() / 1000,
    cwd: () => environment.home,
    umask: () => 0o22,
    getuid: () => environment.user.uid,
    getgid: () => environment.user.gid,
    memoryUsage: () => ({ rss: 0, heapTotal: 0, heapUsed: 0, external: 0, arrayBuffers: 0 }),
    emitWarning: (warning: unknown) => console.warn(warning),
    exit: () => {
      throw new Error('workbench: a plugin must not end the app');
    },
  });
}
