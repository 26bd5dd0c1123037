// Requests as a run records them, for tests: the few fields that a test speaks of, and what is usual for the rest.
import type { EngineRequest } from '../../../src/core/commands/Engine';
import type { RecordedAnswer, RecordedRequest } from '../../../src/core/trace/RecordedRequest';
import { recordRequest } from '../../../src/core/trace/recordRequest';

/** `line` as `POST /containers/create?name=web`. */
export function build(line: string, answer: Partial<RecordedAnswer> = {}, more: Partial<EngineRequest> & Partial<Pick<RecordedRequest, 'by'>> = {}): RecordedRequest {
  const { by = 'line', ...rest } = more;
  const [method = '', target = ''] = line.split(' ');
  const [path = '', search = ''] = target.split('?');
  const query = Object.fromEntries(new URLSearchParams(search));
  const request = { path, query, ...rest, method: toMethod(method) };
  const recorded = recordRequest(request, { address: 'unix:///var/run/docker.sock', api: '1.47', by, form: 'answer' });
  return { ...recorded, answer: { status: 200, milliseconds: 3, value: null, text: '', bytes: null, ...answer } };
}

function toMethod(word: string): EngineRequest['method'] {
  const known = (['GET', 'HEAD', 'POST', 'PUT', 'DELETE'] as const).find((method) => method === word);
  if (!known) throw new Error(`${word} is no method`);
  return known;
}
