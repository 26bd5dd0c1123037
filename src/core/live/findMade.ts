// What the notes of a vault made on an engine: asked for by the label of the vault, so that it takes three requests whatever there is.
import type { Cancel } from '../commands/Cancel';
import type { Engine } from '../commands/Engine';
import { fieldOf, listOf, textOf } from '../commands/values/fieldOf';
import { writeFilters } from '../commands/values/writeFilters';
import type { MadeThing } from './MadeThing';
import { noteLabels } from './noteLabels';

/** Containers first, then volumes, then networks: in this order nothing stands in the way of what comes next. Rejects with EngineError. */
export async function findMade(engine: Engine, vault: string, cancel: Cancel): Promise<readonly MadeThing[]> {
  const query = { filters: writeFilters([`label=${noteLabels.vault}=${vault}`]) };
  const ask = async (path: string, more: Readonly<Record<string, string>> = {}): Promise<unknown> => (await engine.ask({ method: 'GET', path, query: { ...more, ...query } }, cancel)).json;
  const [containers, volumes, networks] = await Promise.all([ask('/containers/json', { all: '1' }), ask('/volumes'), ask('/networks')]);
  return [
    ...all(containers).map((each) => readContainer(each)),
    ...listOf(volumes, 'Volumes').map((each): MadeThing => ({ ...readPlain(each, 'volume'), id: textOf(each, 'Name') })),
    ...all(networks).map((each) => readPlain(each, 'network')),
  ];
}

const all = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : []);
const noteOf = (each: unknown): string => textOf(fieldOf(each, 'Labels'), noteLabels.note);

function readContainer(each: unknown): MadeThing {
  const id = textOf(each, 'Id');
  const names = listOf(each, 'Names').filter((name) => typeof name === 'string');
  const name = names.find((known) => !known.slice(1).includes('/'))?.slice(1) ?? id.slice(0, 12);
  return { kind: 'container', id, name, detail: textOf(each, 'State'), note: noteOf(each) };
}

function readPlain(each: unknown, kind: 'volume' | 'network'): MadeThing {
  return { kind, id: textOf(each, 'Id'), name: textOf(each, 'Name'), detail: textOf(each, 'Driver'), note: noteOf(each) };
}
