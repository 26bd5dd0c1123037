// Buffer for the page. The `buffer` package knows no base64url, which registry credentials are sent in.
import { Buffer } from 'node:buffer';

const toUrl = (text: string): string => text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const fromUrl = (text: string): string => text.replace(/-/g, '+').replace(/_/g, '/');

function addBase64Url(): void {
  const encode: unknown = Reflect.get(Buffer.prototype, 'toString');
  if (typeof encode !== 'function') return;
  const from = Buffer.from.bind(Buffer);
  const isEncoding = Buffer.isEncoding.bind(Buffer);
  Object.defineProperty(Buffer.prototype, 'toString', {
    value(this: Buffer, encoding?: BufferEncoding, start?: number, end?: number): unknown {
      const text: unknown = Reflect.apply(encode, this, [encoding === 'base64url' ? 'base64' : encoding, start, end]);
      return encoding === 'base64url' && typeof text === 'string' ? toUrl(text) : text;
    },
  });
  Object.assign(Buffer, {
    from: (value: unknown, encoding?: unknown, length?: unknown): unknown =>
      encoding === 'base64url' && typeof value === 'string' ? from(fromUrl(value), 'base64') : Reflect.apply(from, Buffer, [value, encoding, length]),
    isEncoding: (name: string): boolean => name === 'base64url' || isEncoding(name),
  });
}

let isDone = false;

export function installBuffer(): typeof Buffer {
  if (!isDone) addBase64Url();
  isDone = true;
  return Buffer;
}
