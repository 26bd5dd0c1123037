// The path of a request with its query, as it goes over the wire, and as people read it.
import type { RecordedRequest } from './RecordedRequest';

type Line = Pick<RecordedRequest, 'path' | 'query'>;

/** For people: the query as it is meant, not as it is encoded. */
export function writeRequestPath({ path, query }: Line): string {
  return `${path}${writeQuery(query, (text) => text)}`;
}

export function writeRequestUrl({ path, query }: Line): string {
  return `${path}${writeQuery(query, encodeURIComponent)}`;
}

function writeQuery(query: Line['query'], write: (text: string) => string): string {
  return query.length === 0 ? '' : `?${query.map(([name, value]) => `${write(name)}=${write(value)}`).join('&')}`;
}
