// The kinds of things that a list shows otherwise after a run.
import { fieldOf, listOf, textOf } from '../commands/values/fieldOf';
import { isRecord } from '../isRecord';
import type { Change, ChangedKind } from './Change';
import { findOperation } from './findOperation';
import type { RecordedRequest } from './RecordedRequest';

export function findTouched(changes: readonly Change[], requests: readonly RecordedRequest[]): ReadonlySet<ChangedKind> {
  return new Set([...changes.flatMap((change) => kindOf(change) ?? []), ...(requests.some(touchesVolumes) ? (['volume'] as const) : [])]);
}

/** Null for what no list shows. */
function kindOf(change: Change): ChangedKind | null {
  if (change.kind === 'added' || change.kind === 'removed') return change.what;
  if (change.kind === 'tagged') return 'image';
  return change.kind === 'reclaimed' ? null : 'container';
}

/** A container brings the volumes that it names where they are not there yet, and takes its anonymous ones along. No answer says so. */
function touchesVolumes({ method, path, query, body, answer }: RecordedRequest): boolean {
  const status = answer?.status ?? 0;
  if (status < 200 || status >= 400) return false;
  const operation = findOperation(method, path)?.name;
  if (operation === 'ContainerDelete') return query.some(([name, value]) => name === 'v' && value !== '' && value !== '0' && value !== 'false');
  return operation === 'ContainerCreate' && bringsVolumes(body);
}

function bringsVolumes(body: unknown): boolean {
  const host = fieldOf(body, 'HostConfig');
  const anonymous = fieldOf(body, 'Volumes');
  // What is no path is a name: docker lets none begin with a dot, a slash or a letter of a drive alone.
  const isNamed = listOf(host, 'Binds').some((bind) => typeof bind === 'string' && /^[A-Za-z0-9][\w.-]+:/.test(bind));
  return isNamed || listOf(host, 'Mounts').some((mount) => textOf(mount, 'Type') === 'volume') || (isRecord(anonymous) && Object.keys(anonymous).length > 0);
}
