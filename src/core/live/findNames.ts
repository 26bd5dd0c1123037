// The names of what an engine has, for whoever fills one in: the newest first where the engine tells. Only asks.
import type { Cancel } from '../commands/Cancel';
import type { Engine, EngineRequest } from '../commands/Engine';
import { humanSize } from '../commands/output/humanSize';
import { fieldOf, listOf, textOf } from '../commands/values/fieldOf';
import type { LiveKind } from '../placeholders/Placeholder';
import type { LiveName } from './LiveName';

export type EngineKind = Exclude<LiveKind, 'context'>;

interface NameList {
  readonly request: Pick<EngineRequest, 'path' | 'query'>;
  readonly names: (answer: unknown) => readonly LiveName[];
}

const all = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : []);
const texts = (values: readonly unknown[]): readonly string[] => values.filter((value) => typeof value === 'string');
const plain = (each: unknown): LiveName => ({ name: textOf(each, 'Name'), detail: textOf(each, 'Driver'), state: '' });

const lists: Readonly<Record<EngineKind, NameList>> = {
  container: { request: { path: '/containers/json', query: { all: '1' } }, names: (answer) => all(answer).flatMap(namesOfContainer) },
  image: { request: { path: '/images/json' }, names: (answer) => all(answer).flatMap(namesOfImage) },
  volume: { request: { path: '/volumes' }, names: (answer) => listOf(answer, 'Volumes').map(plain) },
  network: { request: { path: '/networks' }, names: (answer) => all(answer).map(plain) },
};

/** A container that is linked to has further names, each with the other's before it. */
function namesOfContainer(each: unknown): readonly LiveName[] {
  const detail = [textOf(each, 'Image'), textOf(each, 'Status')].filter((part) => part !== '').join(' · ');
  const names = texts(listOf(each, 'Names')).filter((name) => !name.slice(1).includes('/'));
  return names.map((name) => ({ name: name.slice(1), detail, state: textOf(each, 'State') }));
}

function namesOfImage(each: unknown): readonly LiveName[] {
  const size = fieldOf(each, 'Size');
  const detail = typeof size === 'number' ? humanSize(size) : '';
  return texts(listOf(each, 'RepoTags')).filter((tag) => !tag.includes('<none>')).map((name) => ({ name, detail, state: '' }));
}

/** Rejects with EngineError. */
export async function findNames(kind: EngineKind, engine: Engine, cancel: Cancel): Promise<readonly LiveName[]> {
  const { request, names } = lists[kind];
  const { json } = await engine.ask({ method: 'GET', ...request }, cancel);
  return names(json);
}
