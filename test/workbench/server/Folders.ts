// The folders that the page may touch. A path is judged where it really ends: `..` and symbolic links that lead outside are refused.
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { CodedError } from './CodedError';

const isInside = (path: string, folder: string): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** The real path of a file that may not exist yet: its nearest existing ancestor is resolved. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const parent = dirname(path);
    if (parent === path || !(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return join(realPathOf(parent), basename(path));
  }
}

export class Folders {
  private readonly roots: readonly string[];

  constructor(roots: readonly string[]) {
    this.roots = roots.map((root) => realPathOf(resolve(root)));
  }

  /** The absolute path, or an EACCES error for one that lies outside. */
  check(path: string): string {
    if (path.includes('\0')) throw new CodedError('EINVAL', 'a path has no NUL');
    const absolute = resolve(path);
    const real = realPathOf(absolute);
    if (this.roots.some((root) => isInside(real, root))) return absolute;
    throw new CodedError('EACCES', `the workbench does not give access to '${path}'`);
  }
}
