// Files of a container to this machine, or as an archive to standard output.
import type { Session } from '../Action';
import { readTar, type ReadMember } from '../archive/readTar';
import { unpackTar } from '../archive/unpackTar';
import { EngineError } from '../EngineError';
import { exit, stderr, type Output } from '../Output';
import { humanSize } from '../output/humanSize';
import { passRaw } from '../streams/passRaw';
import { joinPath } from '../values/joinPath';
import { completePath, splitPath } from '../values/splitPath';
import { containerPath } from './containerPath';
import type { CopyOptions } from './CopyOptions';
import { placeCopy, renameMembers, type CopyTarget } from './placeCopy';
import { readPathFacts, statPath } from './statPath';

/** A link may lead to a link, but not for ever. */
const MOST_LINKS = 10;

export async function* copyOut(options: CopyOptions, session: Session): AsyncGenerator<Output, void> {
  const { engine, host, io, cancel } = session;
  const target = options.target === '-' ? '-' : completePath(host.workingFolder, options.target);
  if (target !== '-') checkTarget(target, session);
  const { path, newName } = options.followsLinks ? await followLink(options, session) : { path: options.source, newName: '' };
  const stream = await engine.stream({ method: 'GET', path: containerPath(options.container, '/archive'), query: { path } }, cancel);
  if (target === '-') {
    yield* passRaw(stream.bytes);
    yield exit(0);
    return;
  }
  const { isFolder } = readPathFacts(stream.headers);
  const place = placeCopy({ path, isFolder, newName }, findTarget(target, session));
  if (!place.ok) throw new EngineError('badRequest', place.problem);
  const rename = newName === '' ? null : renameMembers(splitPath(path).name, newName);
  let size = 0;
  const renamed = async function* (): AsyncGenerator<ReadMember> {
    for await (const { entry, bytes } of readTar(stream.bytes)) {
      size += entry.size;
      yield { entry: place.value.rename(rename ? rename(entry) : entry), bytes };
    }
  };
  await unpackTar(renamed(), place.value.folder, host);
  if (!(options.isQuiet ?? !io.isOutputTerminal)) yield stderr(`Successfully copied ${humanSize(size, 3)} to ${target}\n`);
  yield exit(0);
}

function checkTarget(path: string, { host }: Session): void {
  const { folder } = splitPath(joinPath('/', path));
  if (folder !== '/' && !host.exists(folder)) throw new EngineError('denied', `invalid output path: directory "${folder}" does not exist`);
  const there = host.tree.look(path);
  if (!there.ok && there.problem.message !== 'no such file or directory') throw new EngineError('denied', `stat ${path}: ${there.problem.message}`);
  const resolved = host.tree.resolve(path);
  const looked = resolved.ok ? host.tree.look(resolved.value) : resolved;
  if (looked.ok && looked.value.kind === 'device') throw new EngineError('denied', `invalid output path: "${path}" must be a directory or a regular file: got a device`);
}

async function followLink({ container, source }: CopyOptions, session: Session): Promise<{ readonly path: string; readonly newName: string }> {
  const facts = await statPath(container, source, session).catch((error: unknown) => {
    if (error instanceof EngineError && error.kind !== 'cancelled') return null;
    throw error;
  });
  if (!facts?.isLink) return { path: source, newName: '' };
  const path = joinPath(splitPath(source).folder, facts.target);
  const [own, other] = [splitPath(source).name, splitPath(path).name];
  return { path, newName: own === other ? '' : own };
}

/** Links of this machine are followed, so that what they lead to is written. */
function findTarget(path: string, { host }: Session): CopyTarget {
  let at = path;
  for (let links = 0; links <= MOST_LINKS; links += 1) {
    const looked = host.tree.look(at);
    if (looked.ok && looked.value.kind === 'link') {
      at = joinPath(splitPath(at).folder, looked.value.target);
      continue;
    }
    if (looked.ok) return { path: at, exists: true, isFolder: looked.value.kind === 'folder' };
    if (looked.problem.message !== 'no such file or directory') throw new EngineError('denied', `lstat ${at}: ${looked.problem.message}`);
    const { folder } = splitPath(at);
    const parent = host.tree.resolve(folder);
    if (!parent.ok) throw new EngineError('denied', `stat ${folder}: ${parent.problem.message}`);
    const above = host.tree.look(parent.value);
    if (!above.ok || above.value.kind !== 'folder') throw new EngineError('denied', 'not a directory');
    return { path: at, exists: false, isFolder: false };
  }
  throw new EngineError('denied', `too many symlinks in "${path}"`);
}
