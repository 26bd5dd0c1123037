// Where a copy goes: into a folder that is there, in place of a file, or under a new name. The rules are those of `cp -a`, as the CLI has them.
import { fail, succeed, type Result } from '../../Result';
import type { TarEntry } from '../archive/TarEntry';
import { assertsFolder, splitPath } from '../values/splitPath';

export interface CopySource {
  readonly path: string;
  readonly isFolder: boolean;
  /** The name that its members are to have instead of their own; '' for none. */
  readonly newName: string;
}

export interface CopyTarget {
  readonly path: string;
  readonly exists: boolean;
  readonly isFolder: boolean;
}

export interface CopyPlace {
  /** The folder to unpack in. */
  readonly folder: string;
  /** The entry as it is called there. */
  rename(entry: TarEntry): TarEntry;
}

/** The problem is the CLI's own text. */
export function placeCopy(source: CopySource, target: CopyTarget): Result<CopyPlace, string> {
  if (target.exists && target.isFolder) return succeed({ folder: target.path, rename: (entry) => entry });
  if (target.exists && source.isFolder) return fail('cannot copy directory');
  if (!target.exists && !source.isFolder && assertsFolder(target.path)) return fail('no such directory');
  const { folder, name } = splitPath(target.path);
  const ownName = source.newName || splitPath(source.path).name;
  return succeed({ folder, rename: renameMembers(ownName, name) });
}

/** Replaces the first occurrence, as the CLI does; of `/` the members have no name of their own. */
export function renameMembers(from: string, to: string): (entry: TarEntry) => TarEntry {
  const own = from === '/' ? '' : from;
  const rename = (path: string): string => path.replace(own, () => to);
  return (entry) => ({ ...entry, path: rename(entry.path), target: entry.kind === 'twin' ? rename(entry.target) : entry.target });
}
