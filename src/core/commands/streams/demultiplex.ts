// The Engine API's multiplexed streams (attach, exec, logs of a container without a TTY) taken apart as they arrive.
// Each frame: 1 byte stream (0 stdin, 1 stdout, 2 stderr, 3 the engine's own error), 3 bytes zero, 4 bytes length (big-endian), then the payload.
// Invariant: frames may be cut at any byte; payloads are handed on as views, never copied; memory stays that of one chunk.
import { EngineError } from '../EngineError';
import type { Output } from '../Output';

const headerSize = 8;

/** Hands payloads on in pieces as they come. Throws EngineError where the engine reports one of its own, or where the bytes are no frames. */
export async function* demultiplex(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Output> {
  const header = new Uint8Array(headerSize);
  let headerFill = 0;
  let left = 0;
  let trouble = '';
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of chunks) {
    let at = 0;
    while (at < chunk.length) {
      if (left === 0) {
        const taken = Math.min(headerSize - headerFill, chunk.length - at);
        header.set(chunk.subarray(at, at + taken), headerFill);
        headerFill += taken;
        at += taken;
        if (headerFill < headerSize) break;
        headerFill = 0;
        left = new DataView(header.buffer).getUint32(4);
        continue;
      }
      const bytes = chunk.subarray(at, at + left);
      at += bytes.length;
      left -= bytes.length;
      const stream = header[0];
      if (stream === 3) trouble += decoder.decode(bytes, { stream: left > 0 });
      else if (stream === 0 || stream === 1 || stream === 2) yield { kind: stream === 2 ? 'stderr' : 'stdout', bytes };
      else throw new EngineError('broken', `Unrecognized input header: ${stream ?? ''}`);
    }
    if (trouble !== '' && left === 0) throw new EngineError('server', `error from daemon in stream: ${trouble}`);
  }
}

