// Which containers a run has started of whose ports nothing is known yet: what is worth a question once the run is over.
import { fieldOf, textOf } from '../commands/values/fieldOf';
import { findOperation } from './findOperation';
import type { RecordedRequest } from './RecordedRequest';

/** A script may start a hundred; nobody reads so many ports. */
const MOST = 5;

/** Names or ids as the requests have them. */
export function findAwaitedPorts(requests: readonly RecordedRequest[]): readonly string[] {
  const portless = new Set<string>();
  const running = new Set<string>();
  for (const request of requests) {
    const status = request.answer?.status ?? 0;
    if (status < 200 || status >= 300) continue;
    const name = decodeURIComponent(request.path.split('/')[2] ?? '');
    const operation = findOperation(request.method, request.path)?.name;
    if (operation === 'ContainerCreate' && !publishes(request.body)) portless.add(textOf(request.answer?.value, 'Id'));
    else if (operation === 'ContainerStart' || operation === 'ContainerRestart') running.add(name);
    else if (operation === 'ContainerStop' || operation === 'ContainerKill' || operation === 'ContainerDelete' || (operation === 'ContainerWait' && hasEnded(request))) running.delete(name);
  }
  return [...running].filter((name) => !portless.has(name)).slice(0, MOST);
}

function publishes(body: unknown): boolean {
  const host = fieldOf(body, 'HostConfig');
  const bindings = fieldOf(host, 'PortBindings');
  return fieldOf(host, 'PublishAllPorts') === true || (typeof bindings === 'object' && bindings !== null && Object.keys(bindings).length > 0);
}

function hasEnded({ answer }: RecordedRequest): boolean {
  return JSON.stringify(answer?.value ?? null).includes('"StatusCode"');
}
