// What is kept of a stream while it passes: how many bytes came, and the last of its JSON values.
import { maskSecrets } from '../core/trace/maskSecrets';

/** Bytes; what a build or a pull came to is told in its last lines. */
const KEPT = 4000;
const LONGEST = 20_000;

export class StreamTail {
  private tail = '';
  private readonly decoder = new TextDecoder();
  private readonly isText: boolean;

  /** Only JSON is kept: anything else is an archive, or output that stands below the block already. */
  constructor(contentType: string) {
    this.isText = contentType.startsWith('application/json') || contentType === 'application/x-ndjson';
  }

  /** `onEnd` hears how many bytes came, also where nobody reads on. */
  async *follow(bytes: AsyncIterable<Uint8Array>, onEnd: (bytes: number) => void): AsyncGenerator<Uint8Array> {
    let count = 0;
    try {
      for await (const chunk of bytes) {
        count += chunk.length;
        this.keep(chunk);
        yield chunk;
      }
    } finally {
      onEnd(count);
    }
  }

  /** The values, oldest first; null where none is whole. */
  value(): unknown {
    const values = this.tail.split('\n').flatMap((line) => {
      try {
        return line.trim() === '' ? [] : [JSON.parse(line) as unknown];
      } catch (error) {
        // The first line may be cut.
        if (error instanceof SyntaxError) return [];
        throw error;
      }
    });
    return values.length === 0 ? null : maskSecrets(values, LONGEST);
  }

  private keep(chunk: Uint8Array): void {
    if (!this.isText) return;
    const part = chunk.length > KEPT ? chunk.subarray(chunk.length - KEPT) : chunk;
    this.tail = (this.tail + this.decoder.decode(part, { stream: part === chunk })).slice(-KEPT);
  }
}
