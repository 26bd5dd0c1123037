// Writes to a stream of this process no faster than its reader takes it.
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Resolves at once where nobody reads any more: whoever owns the stream hears its error. */
export async function writeBytes(stream: Writable, bytes: Uint8Array): Promise<void> {
  if (stream.destroyed || stream.write(bytes)) return;
  await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
}
