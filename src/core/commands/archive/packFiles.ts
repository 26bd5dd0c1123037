// Files and folders of this machine as members of an archive: the folder first, then what is in it, in order of names.
import { EngineError } from '../EngineError';
import type { FileFacts } from '../FileTree';
import type { Host } from '../Host';
import type { TarEntry } from './TarEntry';
import type { TarMember } from './writeTar';

/** `path` is absolute; `name` is what it is called in the archive, without a slash at its end. Throws EngineError where something cannot be read. */
export function* packFiles(path: string, name: string, host: Host): Generator<TarMember> {
  const looked = host.tree.look(path);
  if (!looked.ok) throw new EngineError('denied', `lstat ${path}: ${looked.problem.message}`);
  yield packFile({ path, name, facts: looked.value }, host);
  if (looked.value.kind !== 'folder') return;
  const names = host.listFolder(path).map((each) => each.replace(/\/$/, '')).sort();
  // What is in the folder `.` is called by its bare name.
  for (const each of names) yield* packFiles(`${path.replace(/\/\.?$/, '')}/${each}`, name === '.' ? each : `${name}/${each}`, host);
}

export interface PackedFile {
  readonly path: string;
  readonly name: string;
  readonly facts: FileFacts;
}

export function packFile({ path, name, facts }: PackedFile, host: Host): TarMember {
  const kinds: Readonly<Record<FileFacts['kind'], TarEntry['kind']>> = { file: 'file', folder: 'folder', link: 'link', device: 'other', other: 'other' };
  const { mode, size, modified, userId, groupId, target } = facts;
  const entry = { path: facts.kind === 'folder' ? `${name}/` : name, kind: kinds[facts.kind], mode, size, modified, userId, groupId, target };
  if (facts.kind !== 'file') return { entry };
  const opened = host.openFile(path);
  if (!opened.ok) throw new EngineError('denied', `open ${path}: ${opened.problem.message}`);
  return { entry, bytes: opened.value };
}
