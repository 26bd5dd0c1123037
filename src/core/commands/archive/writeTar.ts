// A tar archive as it is made: members in the POSIX format (ustar), with a pax header before those whose name, link or size does not fit in it.
import { EngineError } from '../EngineError';
import type { TarEntry } from './TarEntry';

export interface TarMember {
  readonly entry: TarEntry;
  /** Exactly `entry.size` bytes, of a file only. */
  readonly bytes?: AsyncIterable<Uint8Array>;
}

const BLOCK = 512;
const LONGEST_NAME = 100;
const LARGEST_SIZE = 0o77777777777;
const LARGEST_ID = 0o7777777;
const flags: Readonly<Record<TarEntry['kind'], string>> = { file: '0', twin: '1', link: '2', folder: '5', other: '0' };
const encoder = new TextEncoder();

/** Throws EngineError where a file became shorter or longer while it was read. */
export async function* writeTar(members: AsyncIterable<TarMember> | Iterable<TarMember>): AsyncGenerator<Uint8Array> {
  for await (const { entry, bytes } of members) {
    yield writeHead(entry);
    let left = entry.size;
    for await (const chunk of bytes ?? []) {
      left -= chunk.length;
      if (left < 0) break;
      yield chunk;
    }
    if (left !== 0) throw new EngineError('broken', `${entry.path} changed while it was read`);
    const rest = entry.size % BLOCK;
    if (rest > 0) yield new Uint8Array(BLOCK - rest);
  }
  yield new Uint8Array(2 * BLOCK);
}

function writeHead(entry: TarEntry): Uint8Array {
  const records = [
    ...(doesFit(entry.path) ? [] : [writeRecord('path', entry.path)]),
    ...(doesFit(entry.target) ? [] : [writeRecord('linkpath', entry.target)]),
    ...(entry.size <= LARGEST_SIZE ? [] : [writeRecord('size', String(entry.size))]),
  ];
  const head = writeHeader(entry, flags[entry.kind]);
  if (records.length === 0) return head;
  const body = concat(records);
  const padded = new Uint8Array(Math.ceil(body.length / BLOCK) * BLOCK);
  padded.set(body);
  const pax = writeHeader({ ...entry, path: 'PaxHeaders.0/member', target: '', mode: 0o644, size: body.length }, 'x');
  return concat([pax, padded, head]);
}

/** Names beyond ASCII go into the pax header, whose texts are UTF-8 by definition. */
function doesFit(text: string): boolean {
  return text.length <= LONGEST_NAME && /^[\x20-\x7e]*$/.test(text);
}

/** `25 path=some/long/name\n`: the length counts itself. */
function writeRecord(key: string, value: string): Uint8Array {
  const bare = encoder.encode(` ${key}=${value}\n`).length;
  let length = bare + String(bare).length;
  if (bare + String(length).length !== length) length = bare + String(length).length;
  return encoder.encode(`${length} ${key}=${value}\n`);
}

function writeHeader(entry: TarEntry, flag: string): Uint8Array {
  const header = new Uint8Array(BLOCK);
  const put = (text: string, at: number, width: number): void => header.set(encoder.encode(text).subarray(0, width), at);
  put(entry.path, 0, LONGEST_NAME);
  put(octal(entry.mode, 8), 100, 8);
  put(octal(Math.min(Math.max(entry.userId, 0), LARGEST_ID), 8), 108, 8);
  put(octal(Math.min(Math.max(entry.groupId, 0), LARGEST_ID), 8), 116, 8);
  put(octal(entry.size <= LARGEST_SIZE ? entry.size : 0, 12), 124, 12);
  put(octal(Math.max(entry.modified, 0), 12), 136, 12);
  // The sum is taken with its own field full of blanks.
  put(' '.repeat(8), 148, 8);
  put(flag, 156, 1);
  put(entry.target, 157, LONGEST_NAME);
  put('ustar\0' + '00', 257, 8);
  put(`${octal(header.reduce((sum, byte) => sum + byte, 0), 7)} `, 148, 8);
  return header;
}

function octal(value: number, width: number): string {
  return `${value.toString(8).padStart(width - 1, '0')}\0`;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
