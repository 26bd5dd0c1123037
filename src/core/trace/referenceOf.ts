// Where the reference of the Engine API speaks of a request.
import { findOperation } from './findOperation';

/** The page of the reference on it; where the operation is not known, the page of the version. */
export function referenceOf(method: string, path: string, api: string): string {
  const page = `https://docs.docker.com/reference/api/engine/${api === '' ? '' : `version/v${api}/`}`;
  const operation = api === '' ? null : findOperation(method, path);
  return operation ? `${page}#tag/${operation.tag}/operation/${operation.name}` : page;
}
