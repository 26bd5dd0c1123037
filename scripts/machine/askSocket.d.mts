// Types of askSocket.mjs, for tests.
export function askSocket(
  socketPath: string,
  method: string,
  path: string,
  body?: string | Uint8Array,
  headers?: Readonly<Record<string, string>>,
): Promise<string>;
