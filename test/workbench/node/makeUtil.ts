// The module `util`, as far as libraries of this plugin's kind use it.
import { Buffer } from 'node:buffer';

type Function_ = (...args: unknown[]) => unknown;

function inherits(child: { super_?: unknown; prototype: object }, parent: { prototype: object }): void {
  child.super_ = parent;
  Object.setPrototypeOf(child.prototype, parent.prototype);
}

function inspect(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (value instanceof Error) return value.stack ?? value.message;
  if (typeof value !== 'object' || value === null) return String(value);
  const seen = new Set<unknown>();
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item !== 'object' || item === null) return typeof item === 'bigint' || typeof item === 'function' ? String(item) : item;
    if (seen.has(item)) return '[Circular]';
    seen.add(item);
    return item;
  });
}

function format(first: unknown, ...rest: unknown[]): string {
  const values = [...rest];
  const show = (value: unknown): string => (typeof value === 'string' ? value : inspect(value));
  if (typeof first !== 'string') return [first, ...rest].map(show).join(' ');
  const text = first.replace(/%[sdifjoOc%]/g, (mark) => {
    if (mark === '%%') return '%';
    if (values.length === 0) return mark;
    const value = values.shift();
    return mark === '%j' || mark === '%o' || mark === '%O' ? inspect(value) : mark === '%c' ? '' : show(value);
  });
  return [text, ...values.map(show)].join(' ');
}

function promisify(original: Function_): (...args: unknown[]) => Promise<unknown> {
  return function promised(this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      const settle = (error: unknown, value: unknown): void => (error ? reject(error instanceof Error ? error : new Error(inspect(error))) : resolve(value));
      Reflect.apply(original, this, [...args, settle]);
    });
  };
}

function callbackify(original: (...args: unknown[]) => Promise<unknown>) {
  return (...args: unknown[]): void => {
    const callback = args.pop() as (error: unknown, value?: unknown) => void;
    original(...args).then((value) => callback(null, value), callback);
  };
}

const isInstance =
  (name: string) =>
  (value: unknown): boolean =>
    Object.prototype.toString.call(value) === `[object ${name}]`;

const types = {
  isDate: isInstance('Date'),
  isRegExp: isInstance('RegExp'),
  isPromise: isInstance('Promise'),
  isMap: isInstance('Map'),
  isSet: isInstance('Set'),
  isUint8Array: (value: unknown) => value instanceof Uint8Array,
  isArrayBuffer: (value: unknown) => value instanceof ArrayBuffer,
  isAnyArrayBuffer: (value: unknown) => value instanceof ArrayBuffer,
  isArrayBufferView: (value: unknown) => ArrayBuffer.isView(value),
  isTypedArray: (value: unknown) => ArrayBuffer.isView(value) && !(value instanceof DataView),
  isNativeError: (value: unknown) => value instanceof Error,
  isAsyncFunction: isInstance('AsyncFunction'),
};

export function makeUtil(): object {
  const custom = Symbol.for('nodejs.util.inspect.custom');
  return {
    inherits,
    inspect: Object.assign(inspect, { custom, defaultOptions: {} }),
    format,
    promisify: Object.assign(promisify, { custom: Symbol.for('nodejs.util.promisify.custom') }),
    callbackify,
    types,
    deprecate: (original: Function_) => original,
    debuglog: () => Object.assign(() => undefined, { enabled: false }),
    isDeepStrictEqual: (one: unknown, other: unknown) => inspect(one) === inspect(other),
    stripVTControlCharacters: (text: string) => text.replace(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g'), ''),
    isArray: (value: unknown) => Array.isArray(value),
    isBuffer: (value: unknown) => Buffer.isBuffer(value),
    TextDecoder,
    TextEncoder,
  };
}
