// What comes on standard input: a Dockerfile by itself, or an archive to build from as it is.
import { toMember } from '../archive/toMember';
import { writeTar } from '../archive/writeTar';
import { collectBytes } from '../streams/collectBytes';
import { ByteReader } from '../archive/ByteReader';
import { EngineError } from '../EngineError';

const HEADER = 512;
/** A Dockerfile of more bytes is none. */
const LARGEST = 16 << 20;
/** First bytes of gzip, bzip2, xz and zstd: the engine unpacks them. */
const magic = [[0x1f, 0x8b, 0x08], [0x42, 0x5a, 0x68], [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], [0x28, 0xb5, 0x2f, 0xfd]];

export interface InputContext {
  readonly dockerfile: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Throws EngineError where it is no archive though `dockerfile` names a file in it that has to be read from elsewhere. */
export async function readInputContext(input: AsyncIterable<Uint8Array>, dockerfile: string): Promise<InputContext> {
  const reader = new ByteReader(input);
  const head = await reader.take(HEADER);
  if (isArchive(head)) return { dockerfile, bytes: join(head, reader) };
  const whole = await collectBytes(join(head, reader), LARGEST);
  if (!whole) throw new EngineError('badRequest', 'unable to prepare context from STDIN: the Dockerfile is too long');
  return { dockerfile: 'Dockerfile', bytes: writeTar([toMember('Dockerfile', whole)]) };
}

function isArchive(head: Uint8Array): boolean {
  if (magic.some((bytes) => bytes.every((byte, index) => head[index] === byte))) return true;
  return head.length === HEADER && new TextDecoder().decode(head.subarray(257, 262)) === 'ustar';
}

async function* join(head: Uint8Array, reader: ByteReader): AsyncGenerator<Uint8Array> {
  yield head;
  yield* reader.pass(Infinity);
}
