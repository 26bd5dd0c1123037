// What a running command hands out: bytes of its two streams in order, and at the end exactly one exit code.

export type Output =
  | { readonly kind: 'stdout' | 'stderr'; readonly bytes: Uint8Array }
  | { readonly kind: 'exit'; readonly code: number };

const encoder = new TextEncoder();

export function stdout(text: string): Output {
  return { kind: 'stdout', bytes: encoder.encode(text) };
}

export function stderr(text: string): Output {
  return { kind: 'stderr', bytes: encoder.encode(text) };
}

export function exit(code: number): Output {
  return { kind: 'exit', code };
}
