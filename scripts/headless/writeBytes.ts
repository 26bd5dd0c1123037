// Writes to a stream of this process no faster than its reader takes it.
import type { Writable } from 'node:stream';

/** Resolves at once where nobody reads any more: whoever owns the stream hears its error. */
export async function writeBytes(stream: Writable, bytes: Uint8Array): Promise<void> {
  if (stream.destroyed || stream.write(bytes)) return;
  await new Promise<void>((resolve) => {
    // Neither listener may outlive this write: a long output waits for its reader thousands of times.
    const settle = (): void => {
      stream.removeListener('drain', settle);
      stream.removeListener('close', settle);
      resolve();
    };
    stream.on('drain', settle);
    stream.on('close', settle);
  });
}
