// The headers of an answer, one text each under its lower-cased name.
import type { IncomingMessage } from 'node:http';

export function toHeaders({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value = '']) => [name, typeof value === 'string' ? value : value.join(', ')]));
}
