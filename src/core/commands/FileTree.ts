// Files and folders of the machine beyond their bytes: what `cp` and `build` have to know of them, and how `cp` makes them. Paths are absolute.
import type { Result } from '../Result';
import type { FileProblem } from './FileProblem';

export interface FileFacts {
  readonly kind: 'file' | 'folder' | 'link' | 'device' | 'other';
  /** Bytes; of a file only. */
  readonly size: number;
  /** The lowest twelve bits: who may read, write and execute. */
  readonly mode: number;
  /** Seconds since 1970. */
  readonly modified: number;
  readonly userId: number;
  readonly groupId: number;
  /** Where a link leads, as it is written; '' for all else. */
  readonly target: string;
}

export interface FileTree {
  look(path: string): Result<FileFacts, FileProblem>;
  /** The path with all its links followed. */
  resolve(path: string): Result<string, FileProblem>;
  /** One that is there already is left as it is. */
  makeFolder(path: string): Result<null, FileProblem>;
  makeLink(path: string, target: string): Result<null, FileProblem>;
  /** A second name for a file. */
  makeTwin(path: string, existing: string): Result<null, FileProblem>;
  /** A file or a link, not a folder. Nothing there is no problem. */
  removeFile(path: string): Result<null, FileProblem>;
  /** One that still holds something is left as it is. */
  removeEmptyFolder(path: string): Result<null, FileProblem>;
  setFacts(path: string, facts: Pick<FileFacts, 'mode' | 'modified'>): Result<null, FileProblem>;
}
