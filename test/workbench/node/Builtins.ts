// What `require` gives a plugin for the names of node's modules. A module that is not carried can be required, as libraries do at load,
// but using it throws with its name; a member that node has and the workbench lacks throws when it is called.
import * as buffer from 'node:buffer';
import EventEmitter from 'node:events';
import path from 'node:path';
import stream from 'node:stream';
import builtinNames from 'workbench:builtin-names';
import type { Environment } from '../obsidian/base/Environment';
import { makeCrypto } from './crypto/makeCrypto';
import { makeFs } from './fs/makeFs';
import { makeHttp } from './http/makeHttp';
import { makeHttps } from './http/makeHttps';
import { makeNet } from './makeNet';
import { makeOs } from './makeOs';
import { makeStringDecoder } from './makeStringDecoder';
import { makeQuerystring, makeUrl } from './makeUrl';
import { makeUtil } from './makeUtil';

const withoutPrefix = (name: string): string => name.replace(/^node:/, '');

/** `require('stream')` is a constructor that old libraries inherit from, with the classes as its members. */
function makeStream(): object {
  const { Stream } = stream;
  function LegacyStream(this: unknown, ...args: unknown[]): unknown {
    return Reflect.apply(Stream, this, args);
  }
  Object.setPrototypeOf(LegacyStream, Stream);
  LegacyStream.prototype = Stream.prototype;
  return Object.assign(LegacyStream, stream, { Stream: LegacyStream });
}

function makeEvents(): object {
  return Object.assign(EventEmitter, { EventEmitter });
}

/** Adds the functions that node has and `members` lacks; each refuses by name. */
function complete(name: string, members: object): object {
  for (const missing of builtinNames[name] ?? []) {
    if (Reflect.has(members, missing)) continue;
    Object.defineProperty(members, missing, {
      value: () => {
        throw new Error(`workbench: ${name}.${missing} is not available`);
      },
    });
  }
  return members;
}

export class Builtins {
  private readonly made = new Map<string, unknown>();
  private readonly makers: Readonly<Record<string, () => unknown>>;

  constructor(environment: Environment, process: object) {
    const fs = makeFs();
    this.makers = {
      assert: () => (isTrue: unknown, message?: string) => {
        if (!isTrue) throw new Error(message ?? 'assertion failed');
      },
      buffer: () => ({ ...buffer, SlowBuffer: buffer.Buffer, Blob, File }),
      constants: () => ({}),
      crypto: makeCrypto,
      events: makeEvents,
      fs: () => fs,
      'fs/promises': () => ('promises' in fs ? fs.promises : {}),
      http: makeHttp,
      https: makeHttps,
      net: makeNet,
      os: () => makeOs(environment),
      path: () => Object.assign(path, { posix: path }),
      process: () => process,
      perf_hooks: () => ({ performance }),
      querystring: makeQuerystring,
      stream: makeStream,
      string_decoder: makeStringDecoder,
      timers: () => ({ setTimeout, clearTimeout, setInterval, clearInterval }),
      tty: () => ({ isatty: () => false }),
      url: makeUrl,
      util: makeUtil,
    };
  }

  has(name: string): boolean {
    return Object.hasOwn(builtinNames, withoutPrefix(name));
  }

  require(name: string): unknown {
    const key = withoutPrefix(name);
    if (!this.made.has(key)) this.made.set(key, this.make(key));
    return this.made.get(key);
  }

  private make(name: string): unknown {
    const maker = Object.hasOwn(this.makers, name) ? this.makers[name] : undefined;
    const members = maker ? maker() : {};
    return (typeof members === 'object' || typeof members === 'function') && members !== null ? complete(name, members) : members;
  }
}
