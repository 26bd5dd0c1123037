// Files of this machine, or an archive from standard input, into a container.
import { EngineError } from '../EngineError';
import type { Session } from '../Action';
import { packFiles } from '../archive/packFiles';
import { writeTar, type TarMember } from '../archive/writeTar';
import type { Host } from '../Host';
import { exit, stderr, type Output } from '../Output';
import { humanSize } from '../output/humanSize';
import { joinPath } from '../values/joinPath';
import { assertsFolder, completePath, namesItself, splitPath } from '../values/splitPath';
import { containerPath } from './containerPath';
import type { CopyOptions } from './CopyOptions';
import { placeCopy, renameMembers, type CopySource, type CopyTarget } from './placeCopy';
import { statPath, type PathFacts } from './statPath';

export async function* copyIn(options: CopyOptions, session: Session): AsyncGenerator<Output, void> {
  const { engine, io, cancel } = session;
  const target = await findTarget(options, session);
  const upload = options.source === '-' ? { folder: target.path, bytes: io.stdin } : pack(findSource(options, session), target, session);
  if (options.source === '-' && !target.isFolder) throw new EngineError('badRequest', `destination "${options.container}:${options.target}" must be a directory`);
  let size = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of upload.bytes) {
      size += chunk.length;
      yield chunk;
    }
  };
  const query = { ...(options.keepsOwners ? { copyUIDGID: 'true' } : {}), noOverwriteDirNonDir: 'true', path: upload.folder };
  await engine.ask({ method: 'PUT', path: containerPath(options.container, '/archive'), query, upload: counted() }, cancel);
  if (!(options.isQuiet ?? !io.isOutputTerminal)) yield stderr(`Successfully copied ${humanSize(size, 3)} to ${options.container}:${target.path}\n`);
  yield exit(0);
}

/** What cannot be looked at is taken for absent: the engine judges it when the files come. */
async function findTarget({ container, target }: CopyOptions, session: Session): Promise<CopyTarget> {
  const first = await tryStat(container, target, session);
  if (!first) return { path: target, exists: false, isFolder: false };
  const path = first.isLink ? joinPath(splitPath(target).folder, first.target) : target;
  const facts = first.isLink ? await statPath(container, path, session) : first;
  if (facts.isDevice) throw new EngineError('badRequest', `destination "${container}:${target}" must be a directory or a regular file: got a device`);
  return { path, exists: true, isFolder: facts.isFolder };
}

async function tryStat(container: string, path: string, session: Session): Promise<PathFacts | null> {
  try {
    return await statPath(container, path, session);
  } catch (error) {
    if (error instanceof EngineError && error.kind !== 'cancelled') return null;
    throw error;
  }
}

function findSource({ source, followsLinks }: CopyOptions, { host }: Session): CopySource {
  const whole = completePath(host.workingFolder, source);
  const slash = whole.lastIndexOf('/');
  const [folder, name] = [whole.slice(0, slash) || '/', whole.slice(slash + 1)];
  const resolved = host.tree.resolve(followsLinks ? whole : folder);
  if (!resolved.ok) throw new EngineError('denied', `lstat ${findEnd(followsLinks ? whole : folder, host)}: ${resolved.problem.message}`);
  const path = followsLinks ? keepEnd(resolved.value, whole) : `${resolved.value.replace(/\/$/, '')}/${name}`;
  const looked = host.tree.look(path);
  if (!looked.ok) throw new EngineError('denied', looked.problem.message === 'not a directory' ? looked.problem.message : `lstat ${path}: ${looked.problem.message}`);
  const ownName = splitPath(whole).name;
  return { path, isFolder: looked.value.kind === 'folder', newName: ownName === splitPath(path).name ? '' : ownName };
}

/** Of a link that leads nowhere, the place where it ends. */
function findEnd(path: string, { tree }: Host): string {
  const looked = tree.look(path);
  return looked.ok && looked.value.kind === 'link' ? joinPath(splitPath(path).folder, looked.value.target) : path;
}

/** A link that was followed keeps the slash or the dot that stood behind it. */
function keepEnd(path: string, original: string): string {
  if (namesItself(original) && !namesItself(path)) return `${path}/.`;
  return assertsFolder(original) && !path.endsWith('/') ? `${path}/` : path;
}

function pack(source: CopySource, target: CopyTarget, { host }: Session): { readonly folder: string; readonly bytes: AsyncIterable<Uint8Array> } {
  const place = placeCopy(source, target);
  if (!place.ok) throw new EngineError('badRequest', place.problem);
  const { name } = splitPath(source.path);
  const renamed = source.newName === '' ? null : renameMembers(name, source.newName);
  const members = function* (): Generator<TarMember> {
    for (const member of packFiles(source.path, name, host)) {
      yield { ...member, entry: place.value.rename(renamed ? renamed(member.entry) : member.entry) };
    }
  };
  return { folder: place.value.folder, bytes: writeTar(members()) };
}
