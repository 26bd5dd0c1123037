// The stream of a container with a TTY: raw bytes, all of them standard output.
import type { Output } from '../Output';

export async function* passRaw(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Output> {
  for await (const bytes of chunks) yield { kind: 'stdout', bytes };
}
