// A machine for tests: what it holds is a table of paths and texts, nothing of the real one is read.
import { createHash } from 'node:crypto';
import { fail, succeed } from '../../src/core/Result';
import type { Machine } from '../../src/docker/Machine';

export interface MachineParts {
  readonly platform?: Machine['platform'];
  readonly home?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Sockets are entries with an empty text. */
  readonly files?: Readonly<Record<string, string>>;
}

export function makeMachine({ platform = 'linux', home = '/home/ana', env = {}, files = {} }: MachineParts = {}): Machine {
  return {
    platform,
    homeFolder: home,
    userId: 1000,
    env: (name) => env[name],
    exists: (path) => Object.hasOwn(files, path),
    readFile: (path) => {
      const text = files[path];
      return text === undefined ? fail({ kind: 'missing', message: 'no such file or directory' }) : succeed(new TextEncoder().encode(text));
    },
  };
}

/** The files of a docker context in `~/.docker`. */
export function makeContext(name: string, host: string, extra: Readonly<Record<string, unknown>> = {}, home = '/home/ana'): Record<string, string> {
  const id = createHash('sha256').update(name).digest('hex');
  const meta = { Name: name, Metadata: {}, Endpoints: { docker: { Host: host, SkipTLSVerify: false, ...extra } } };
  return { [`${home}/.docker/contexts/meta/${id}/meta.json`]: JSON.stringify(meta) };
}
