// The way to a value of a document: for `docker inspect --format`, and for jq.
import type { DocumentNode } from './DocumentTree';

export interface ValuePaths {
  /** `{{.State.Status}}`; a document that is a list is written for one of its items, as the CLI reads it. */
  readonly template: string;
  /** `.[0].State.Status` */
  readonly path: string;
}

export function writePaths(node: DocumentNode): ValuePaths {
  const keys: (string | number)[] = [];
  for (let at: DocumentNode | null = node; at; at = at.parent) keys.unshift(at.key);
  return { template: writeTemplate(typeof keys[0] === 'number' ? keys.slice(1) : keys), path: writePath(keys) };
}

function writeTemplate(keys: readonly (string | number)[]): string {
  let written = '';
  for (const key of keys) written = isName(key) ? `${written}.${key}` : `(index ${written || '.'} ${JSON.stringify(key)})`;
  const isCall = keys.length > 0 && !isName(keys[keys.length - 1] ?? '');
  return `{{${isCall ? written.slice(1, -1) : written || '.'}}}`;
}

function writePath(keys: readonly (string | number)[]): string {
  const written = keys.map((key) => (isName(key) ? `.${key}` : `[${JSON.stringify(key)}]`)).join('');
  return written.startsWith('.') ? written : `.${written}`;
}

function isName(key: string | number): key is string {
  return typeof key === 'string' && /^[A-Za-z_][A-Za-z0-9_]*$/.test(key);
}
