// The bytes of a stream as they come, at the pace of whoever reads them; leaving the loop closes the stream.
import type { Readable } from 'node:stream';
import type { Lifeline } from './Lifeline';

export async function* followBytes(source: Readable, life: Lifeline): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterable<Uint8Array> = source;
  try {
    for await (const chunk of chunks) yield chunk;
  } catch (error) {
    throw life.explain(error);
  }
}
