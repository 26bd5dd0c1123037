// A text as a member of an archive.
import type { TarMember } from '../archive/writeTar';

const encoder = new TextEncoder();

/** The time does not count for the engine's build cache. */
export function toMember(path: string, text: string): TarMember {
  const bytes = encoder.encode(text);
  return { entry: { path, kind: 'file', mode: 0o644, size: bytes.length, modified: 0, userId: 0, groupId: 0, target: '' }, bytes: inOnePiece(bytes) };
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
