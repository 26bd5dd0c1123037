// The members of a tar archive as they come: ustar, pax headers, and GNU's long names. Memory stays that of a chunk.
import { EngineError } from '../EngineError';
import { ByteReader } from './ByteReader';
import type { TarEntry } from './TarEntry';

export interface ReadMember {
  readonly entry: TarEntry;
  /** To be read before the next member is asked for; what is left of it is passed over. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

const BLOCK = 512;
/** Bytes of a header of names: nobody has longer ones. */
const LONGEST_NAMES = 1 << 20;
const kinds: Readonly<Record<string, TarEntry['kind']>> = { '0': 'file', '\0': 'file', '7': 'file', '1': 'twin', '2': 'link', '5': 'folder' };
const decoder = new TextDecoder('utf-8');

/** Throws EngineError `broken` where the bytes are no archive or end within a member. */
export async function* readTar(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReadMember> {
  const reader = new ByteReader(chunks);
  let special: Readonly<Record<string, string>> = {};
  try {
    for (;;) {
      const header = await reader.take(BLOCK);
      if (header.length === 0 || header.every((byte) => byte === 0)) break;
      if (header.length < BLOCK || !hasRightSum(header)) throw new EngineError('broken', 'archive/tar: invalid tar header');
      const flag = String.fromCharCode(header[156] ?? 0);
      const size = Number(special.size ?? readNumber(header, 124, 12));
      const padding = (BLOCK - (size % BLOCK)) % BLOCK;
      if ('xgLK'.includes(flag)) {
        if (size > LONGEST_NAMES) throw new EngineError('broken', 'archive/tar: header field too long');
        const body = await reader.take(size + padding);
        if (flag !== 'g') special = { ...special, ...readSpecial(flag, body.subarray(0, size)) };
        continue;
      }
      const entry = toEntry(header, flag, size, special);
      special = {};
      const end = reader.position + size + padding;
      yield { entry, bytes: reader.pass(entry.kind === 'file' ? size : 0) };
      await reader.skip(end - reader.position);
      if (reader.position < end) throw new EngineError('broken', 'unexpected EOF');
    }
  } finally {
    await reader.close();
  }
}

function toEntry(header: Uint8Array, flag: string, size: number, special: Readonly<Record<string, string>>): TarEntry {
  const prefix = readText(header, 257, 5) === 'ustar' && readText(header, 257, 8) !== 'ustar  ' ? readText(header, 345, 155) : '';
  const name = readText(header, 0, 100);
  const path = special.path ?? (prefix === '' ? name : `${prefix}/${name}`);
  const kind = kinds[flag] ?? 'other';
  return {
    path, kind: kind === 'file' && path.endsWith('/') ? 'folder' : kind, mode: readNumber(header, 100, 8) & 0o7777, size: kind === 'file' ? size : 0,
    modified: Math.floor(Number(special.mtime ?? readNumber(header, 136, 12))), userId: Number(special.uid ?? readNumber(header, 108, 8)),
    groupId: Number(special.gid ?? readNumber(header, 116, 8)), target: special.linkpath ?? readText(header, 157, 100),
  };
}

function readSpecial(flag: string, body: Uint8Array): Readonly<Record<string, string>> {
  if (flag === 'L') return { path: readText(body, 0, body.length) };
  if (flag === 'K') return { linkpath: readText(body, 0, body.length) };
  const records: [string, string][] = [];
  for (let at = 0; at < body.length; ) {
    const length = Number(/^\d{1,7} /.exec(decoder.decode(body.subarray(at, at + 8)))?.[0] ?? 0);
    if (length === 0) break;
    const record = decoder.decode(body.subarray(at, at + length)).replace(/\n$/, '');
    const [, key = '', value = ''] = /^\d+ ([^=]*)=([^]*)$/.exec(record) ?? [];
    records.push([key, value]);
    at += length;
  }
  return Object.fromEntries(records);
}

function readText(bytes: Uint8Array, at: number, width: number): string {
  const field = bytes.subarray(at, at + width);
  const end = field.indexOf(0);
  return decoder.decode(end < 0 ? field : field.subarray(0, end));
}

/** Octal digits; in GNU's form, whose first bit is set, a number of that many bytes. */
function readNumber(header: Uint8Array, at: number, width: number): number {
  const field = header.subarray(at, at + width);
  if (((field[0] ?? 0) & 0x80) !== 0) return field.reduce((value, byte, index) => value * 256 + (index === 0 ? byte & 0x7f : byte), 0);
  return parseInt(readText(header, at, width).trim() || '0', 8) || 0;
}

function hasRightSum(header: Uint8Array): boolean {
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
  return sum === readNumber(header, 148, 8);
}
