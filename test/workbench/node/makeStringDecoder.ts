// The module `string_decoder`: text from bytes that may be cut within a character.
import { Buffer } from 'node:buffer';

class StringDecoder {
  private readonly decoder: TextDecoder | null;

  constructor(readonly encoding: BufferEncoding = 'utf8') {
    this.decoder = /^utf-?8$/i.test(encoding) ? new TextDecoder('utf-8', { ignoreBOM: true }) : null;
  }

  write(bytes: Uint8Array): string {
    return this.decoder ? this.decoder.decode(bytes, { stream: true }) : Buffer.from(bytes).toString(this.encoding);
  }

  end(bytes?: Uint8Array): string {
    const text = bytes ? this.write(bytes) : '';
    return this.decoder ? text + this.decoder.decode() : text;
  }
}

export const makeStringDecoder = (): object => ({ StringDecoder });
