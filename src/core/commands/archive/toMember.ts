// A text, or bytes that are in memory anyway, as a file of an archive. Its time does not count: the engine's build cache passes over it.
import type { TarMember } from './writeTar';

const encoder = new TextEncoder();

export function toMember(path: string, content: string | Uint8Array, mode = 0o644): TarMember {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return { entry: { path, kind: 'file', mode, size: bytes.length, modified: 0, userId: 0, groupId: 0, target: '' }, bytes: inOnePiece(bytes) };
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
