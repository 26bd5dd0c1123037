// Files and folders of the machine that this program runs on.
import { chmodSync, linkSync, lstatSync, mkdirSync, readlinkSync, realpathSync, rmdirSync, rmSync, symlinkSync, utimesSync, type Stats } from 'node:fs';
import type { FileFacts, FileTree } from '../core/commands/FileTree';
import type { FileProblem } from '../core/commands/FileProblem';
import { fail, succeed, type Result } from '../core/Result';
import { toFileProblem } from './toFileProblem';

const MODE = 0o7777;

export class NodeFileTree implements FileTree {
  look(path: string): Result<FileFacts, FileProblem> {
    return attempt(() => {
      const stats = lstatSync(path);
      return {
        kind: kindOf(stats), size: stats.isFile() ? stats.size : 0, mode: stats.mode & MODE, modified: Math.floor(stats.mtimeMs / 1000), userId: stats.uid, groupId: stats.gid,
        target: stats.isSymbolicLink() ? readlinkSync(path) : '',
      };
    });
  }

  resolve(path: string): Result<string, FileProblem> {
    return attempt(() => realpathSync(path));
  }

  makeFolder(path: string): Result<null, FileProblem> {
    return attempt(() => {
      mkdirSync(path, { recursive: true });
      return null;
    });
  }

  makeLink(path: string, target: string): Result<null, FileProblem> {
    return attempt(() => {
      symlinkSync(target, path);
      return null;
    });
  }

  makeTwin(path: string, existing: string): Result<null, FileProblem> {
    return attempt(() => {
      linkSync(existing, path);
      return null;
    });
  }

  removeFile(path: string): Result<null, FileProblem> {
    return attempt(() => {
      rmSync(path, { force: true });
      return null;
    });
  }

  removeEmptyFolder(path: string): Result<null, FileProblem> {
    return attempt(() => {
      rmdirSync(path);
      return null;
    });
  }

  setFacts(path: string, { mode, modified }: Pick<FileFacts, 'mode' | 'modified'>): Result<null, FileProblem> {
    return attempt(() => {
      chmodSync(path, mode & MODE);
      utimesSync(path, modified, modified);
      return null;
    });
  }
}

function kindOf(stats: Stats): FileFacts['kind'] {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  if (stats.isSymbolicLink()) return 'link';
  return stats.isCharacterDevice() || stats.isBlockDevice() ? 'device' : 'other';
}

function attempt<Value>(work: () => Value): Result<Value, FileProblem> {
  try {
    return succeed(work());
  } catch (error) {
    return fail(toFileProblem(error));
  }
}
