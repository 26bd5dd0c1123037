// A request as it is kept: its query in a list, its body a copy without secrets.
import type { EngineRequest } from '../commands/Engine';
import { isSecretName, MASK, maskSecrets, maskText } from './maskSecrets';
import type { RecordedRequest } from './RecordedRequest';

/** Characters of JSON of one body. */
const LONGEST = 20_000;

export type Circumstances = Pick<RecordedRequest, 'address' | 'api' | 'by' | 'form'>;

export function recordRequest({ method, path, query = {}, headers = {}, body, upload }: EngineRequest, circumstances: Circumstances): RecordedRequest {
  const isBytes = body instanceof Uint8Array;
  // What is put into a secret has no name of its own.
  const isSecret = method === 'POST' && /^\/secrets\//.test(path);
  return {
    ...circumstances,
    method,
    path: maskText(path),
    query: Object.entries(query).flatMap(([name, value]) => (typeof value === 'string' ? [value] : value).map((each) => [name, maskQuery(name, each)] as const)),
    headers: Object.entries(headers).map(([name, value]) => [name, isSecretName(name) ? MASK : value] as const),
    body: body === undefined || isBytes ? null : maskSecrets(isSecret ? hideData(body) : body, LONGEST),
    hasUpload: upload !== undefined || isBytes,
    answer: null,
  };
}

function hideData(body: unknown): unknown {
  return typeof body === 'object' && body !== null ? { ...body, Data: MASK } : body;
}

/** `buildargs` and `filters` are JSON within the query. */
function maskQuery(name: string, value: string): string {
  if (isSecretName(name)) return MASK;
  if (!/^[{[]/.test(value)) return maskText(value);
  try {
    return JSON.stringify(maskSecrets(JSON.parse(value), LONGEST));
  } catch (error) {
    if (error instanceof SyntaxError) return maskText(value);
    throw error;
  }
}
