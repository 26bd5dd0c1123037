// The names of what an engine has, for whoever fills one in: the newest first where the engine tells. Only asks.
import type { Cancel } from '../commands/Cancel';
import type { Engine, EngineRequest } from '../commands/Engine';
import { listOf, textOf } from '../commands/values/fieldOf';
import type { LiveKind } from '../placeholders/Placeholder';

export type EngineKind = Exclude<LiveKind, 'context'>;

interface NameList {
  readonly request: Pick<EngineRequest, 'path' | 'query'>;
  readonly names: (answer: unknown) => readonly string[];
}

const all = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : []);
const texts = (values: readonly unknown[]): readonly string[] => values.filter((value) => typeof value === 'string');

const lists: Readonly<Record<EngineKind, NameList>> = {
  // A container that is linked to has further names, each with the other's before it.
  container: { request: { path: '/containers/json', query: { all: '1' } }, names: (answer) => all(answer).flatMap((each) => texts(listOf(each, 'Names')).filter((name) => !name.slice(1).includes('/'))).map((name) => name.slice(1)) },
  image: { request: { path: '/images/json' }, names: (answer) => all(answer).flatMap((each) => texts(listOf(each, 'RepoTags'))).filter((tag) => !tag.includes('<none>')) },
  volume: { request: { path: '/volumes' }, names: (answer) => listOf(answer, 'Volumes').map((each) => textOf(each, 'Name')) },
  network: { request: { path: '/networks' }, names: (answer) => all(answer).map((each) => textOf(each, 'Name')) },
};

/** Rejects with EngineError. */
export async function findNames(kind: EngineKind, engine: Engine, cancel: Cancel): Promise<readonly string[]> {
  const { request, names } = lists[kind];
  const { json } = await engine.ask({ method: 'GET', ...request }, cancel);
  return names(json);
}
