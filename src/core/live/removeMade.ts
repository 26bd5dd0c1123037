// Removes one thing that a note made: a container with its anonymous volumes, running or not; a volume or network unless somebody uses it.
import type { Cancel } from '../commands/Cancel';
import type { Engine, EngineRequest } from '../commands/Engine';
import { EngineError } from '../commands/EngineError';
import { fieldOf, listOf, textOf } from '../commands/values/fieldOf';
import { writeFilters } from '../commands/values/writeFilters';
import { isRecord } from '../isRecord';
import type { MadeThing } from './MadeThing';
import type { Removal } from './Removal';

/** Rejects with EngineError where no answer comes at all: the next one would have none either. */
export async function removeMade(thing: MadeThing, engine: Engine, cancel: Cancel): Promise<Removal> {
  try {
    await engine.ask({ method: 'DELETE', ...requestFor(thing) }, cancel);
    return { kind: 'removed' };
  } catch (error) {
    if (!(error instanceof EngineError) || error.status === 0) throw error;
    if (error.kind === 'notFound') return { kind: 'gone' };
    const by = await findUsers(thing, engine, cancel);
    return by.length > 0 ? { kind: 'used', by } : { kind: 'failed', message: error.message };
  }
}

function requestFor({ kind, id }: MadeThing): Pick<EngineRequest, 'path' | 'query'> {
  if (kind === 'container') return { path: `/containers/${encodeURIComponent(id)}`, query: { force: '1', v: '1' } };
  return { path: `/${kind}s/${encodeURIComponent(id)}` };
}

async function findUsers({ kind, id }: MadeThing, engine: Engine, cancel: Cancel): Promise<readonly string[]> {
  if (kind === 'volume') {
    const { json } = await engine.ask({ method: 'GET', path: '/containers/json', query: { all: '1', filters: writeFilters([`volume=${id}`]) } }, cancel);
    return (Array.isArray(json) ? (json as readonly unknown[]) : []).flatMap((each) => listOf(each, 'Names').slice(0, 1)).map((name) => (typeof name === 'string' ? name.replace(/^\//, '') : ''));
  }
  if (kind === 'network') {
    const { json } = await engine.ask({ method: 'GET', path: `/networks/${encodeURIComponent(id)}` }, cancel);
    const containers = fieldOf(json, 'Containers');
    return isRecord(containers) ? Object.values(containers).map((each) => textOf(each, 'Name')) : [];
  }
  return [];
}
