// The module `crypto`: SHA-256, random values, and the browser's own crypto.
import { Buffer } from 'node:buffer';
import { Sha256 } from './Sha256';

function createHash(algorithm: string): Sha256 {
  if (algorithm.toLowerCase().replace('-', '') !== 'sha256') throw new Error(`workbench: crypto.createHash('${algorithm}') is not available, only sha256`);
  return new Sha256();
}

function randomBytes(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, Math.min(size, at + 65_536)));
  return bytes;
}

function timingSafeEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) throw new RangeError('Input buffers must have the same byte length');
  return one.reduce((difference, byte, at) => difference | (byte ^ (other[at] ?? 0)), 0) === 0;
}

export const makeCrypto = (): object => ({
  createHash,
  randomBytes,
  timingSafeEqual,
  randomUUID: () => crypto.randomUUID(),
  randomInt: (low: number, high?: number) => Math.floor(Math.random() * ((high ?? low) - (high === undefined ? 0 : low))) + (high === undefined ? 0 : low),
  getRandomValues: crypto.getRandomValues.bind(crypto),
  webcrypto: crypto,
  subtle: crypto.subtle,
});
