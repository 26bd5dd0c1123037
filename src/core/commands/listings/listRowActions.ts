// The lines that go with a row of a listing, by what it is and how it stands.
import { quoteWord } from '../shell/quoteWord';
import type { Listing, ListingKind } from './Listing';
import type { RowAction, RowActionKind } from './RowAction';

/** Cells of the row by their titles. */
export type NamedCells = Readonly<Record<string, string>>;

type Verb = readonly [kind: RowActionKind, words: string];

const NONE = '<none>';

/** Empty where the row has no column by which it can be named. */
export function listRowActions({ kind, prefix }: Listing, cells: NamedCells): readonly RowAction[] {
  const name = naming[kind](cells);
  if (name === '') return [];
  return verbs[kind](cells).map(([action, words]) => ({ kind: action, line: `${prefix} ${words} ${quoteWord(name)}`, isDraft: action === 'run' }));
}

const naming: Readonly<Record<ListingKind, (cells: NamedCells) => string>> = {
  // A container with links has several names, and one that is cut ends with a sign of its own.
  container: ({ NAMES = '', 'CONTAINER ID': id = '' }) => (/^[\w.-]+$/.test(NAMES) ? NAMES : id),
  image: ({ REPOSITORY = NONE, TAG = NONE, 'IMAGE ID': id = '' }) => (REPOSITORY === NONE || TAG === NONE ? id : `${REPOSITORY}:${TAG}`),
  volume: ({ 'VOLUME NAME': name = '' }) => name,
  network: ({ NAME = '', 'NETWORK ID': id = '' }) => NAME || id,
};

const verbs: Readonly<Record<ListingKind, (cells: NamedCells) => readonly Verb[]>> = {
  container: ({ STATUS = '' }) =>
    /^(?:Up|Restarting)\b/.test(STATUS)
      ? [['logs', 'logs'], ['stop', 'stop'], ['restart', 'restart'], ['inspect', 'inspect'], ['remove', 'rm -f']]
      : [['logs', 'logs'], ['start', 'start'], ['restart', 'restart'], ['inspect', 'inspect'], ['remove', 'rm']],
  image: () => [['run', 'run --rm'], ['history', 'history'], ['inspect', 'image inspect'], ['remove', 'rmi']],
  volume: () => [['inspect', 'volume inspect'], ['remove', 'volume rm']],
  // Those that every engine has cannot be removed.
  network: ({ NAME = '' }) => (['bridge', 'host', 'none'].includes(NAME) ? [['inspect', 'network inspect']] : [['inspect', 'network inspect'], ['remove', 'network rm']]),
};
