// An archive unpacked into a folder of this machine.
// Invariant: nothing is written outside the folder, whatever the archive says: names with `..`, absolute ones, and links that lead out.
import { EngineError } from '../EngineError';
import type { FileProblem } from '../FileProblem';
import type { Host } from '../Host';
import type { Result } from '../../Result';
import { joinPath } from '../values/joinPath';
import type { ReadMember } from './readTar';
import type { TarEntry } from './TarEntry';

/** `folder` is absolute and there. Throws EngineError at the first member that cannot be written. */
export async function unpackTar(members: AsyncIterable<ReadMember>, folder: string, host: Host): Promise<void> {
  const root = expectFile(host.tree.resolve(folder), folder);
  const folders: { readonly path: string; readonly entry: TarEntry }[] = [];
  for await (const { entry, bytes } of members) {
    const path = placeOf(entry.path, root, host);
    await unpack(entry, path, { root, bytes, host });
    // The time of a folder changes with each file that is made in it.
    if (entry.kind === 'folder' && path !== root) folders.push({ path, entry });
  }
  for (const { path, entry } of folders.reverse()) expectFile(host.tree.setFacts(path, entry), path);
}

interface Unpacking {
  readonly root: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly host: Host;
}

async function unpack(entry: TarEntry, path: string, { root, bytes, host }: Unpacking): Promise<void> {
  const { tree } = host;
  const known = tree.look(path);
  const isFolder = known.ok && known.value.kind === 'folder';
  if (entry.kind === 'folder') {
    if (known.ok && !isFolder) throw new EngineError('denied', `cannot overwrite non-directory ${path} with directory ${entry.path}`);
    expectFile(tree.makeFolder(path), path);
    return;
  }
  if (isFolder) throw new EngineError('denied', `cannot overwrite directory "${path}" with non-directory "${entry.path}"`);
  if (known.ok) expectFile(tree.removeFile(path), path);
  if (entry.kind === 'link') {
    const parent = path.slice(0, path.lastIndexOf('/'));
    // An absolute target counts as one below the link's folder: the link may be made, but nothing is written through it.
    if (!liesIn(joinPath(parent, entry.target.replace(/^\/+/, '')), root)) throw new EngineError('denied', `invalid symlink "${path}" -> "${entry.target}"`);
    expectFile(tree.makeLink(path, entry.target), path);
  } else if (entry.kind === 'twin') {
    expectFile(tree.makeTwin(path, placeOf(entry.target, root, host)), path);
  } else if (entry.kind === 'file') {
    expectFile(host.writeFile(path, new Uint8Array(0)), path);
    for await (const chunk of bytes) expectFile(host.appendFile(path, chunk), path);
    expectFile(tree.setFacts(path, entry), path);
  }
}

/** Where a member goes. The folders on the way are made; a link among them that leads out of the root is refused. */
function placeOf(name: string, root: string, { tree }: Host): string {
  const path = joinPath(root, name.replace(/^\/+/, ''));
  if (!liesIn(path, root) || name.split('/').includes('..')) throw new EngineError('denied', `"${name}" is outside of "${root}"`);
  if (path === root) return root;
  const parent = path.slice(0, path.lastIndexOf('/')) || '/';
  for (let at = root.length; at < parent.length; ) {
    const slash = parent.indexOf('/', at + 1);
    at = slash < 0 ? parent.length : slash;
    const step = parent.slice(0, at);
    if (!tree.look(step).ok) break;
    const real = tree.resolve(step);
    if (!real.ok || !liesIn(real.value, root)) throw new EngineError('denied', `"${name}" is outside of "${root}"`);
  }
  expectFile(tree.makeFolder(parent), parent);
  return path;
}

function liesIn(path: string, root: string): boolean {
  return path === root || path.startsWith(root === '/' ? '/' : `${root}/`);
}

function expectFile<Value>(result: Result<Value, FileProblem>, path: string): Value {
  if (!result.ok) throw new EngineError('denied', `open ${path}: ${result.problem.message}`);
  return result.value;
}
