// Files of a map, the folders that their paths imply, and links beside them.
import type { FileFacts, FileTree } from '../../src/core/commands/FileTree';
import type { FileProblem } from '../../src/core/commands/FileProblem';
import { fail, succeed, type Result } from '../../src/core/Result';

const missing: FileProblem = { kind: 'missing', message: 'no such file or directory' };

export class FakeFileTree implements FileTree {
  readonly links = new Map<string, string>();
  readonly folders = new Set<string>();
  readonly facts = new Map<string, Pick<FileFacts, 'mode' | 'modified'>>();

  constructor(private readonly files: Map<string, string>) {}

  look(path: string): Result<FileFacts, FileProblem> {
    const whole = path.replace(/\/+\.?$/, '') || '/';
    const shared = { mode: 0o644, modified: 1_700_000_000, userId: 1000, groupId: 1001, target: '', ...this.facts.get(whole) };
    const target = this.links.get(whole);
    if (target !== undefined) return succeed({ ...shared, kind: 'link', size: 0, mode: 0o777, target });
    const text = this.files.get(whole);
    if (text !== undefined) return path === whole ? succeed({ ...shared, kind: 'file', size: new TextEncoder().encode(text).length }) : fail({ kind: 'missing', message: 'not a directory' });
    const isFolder = whole === '/' || this.folders.has(whole) || [...this.files.keys(), ...this.links.keys(), ...this.folders].some((each) => each.startsWith(`${whole}/`));
    return isFolder ? succeed({ ...shared, kind: 'folder', size: 0, mode: 0o755 }) : fail(missing);
  }

  resolve(path: string): Result<string, FileProblem> {
    let whole = '';
    for (const segment of path.split('/').filter((each) => each !== '' && each !== '.')) {
      const next = segment === '..' ? whole.replace(/\/[^/]*$/, '') : `${whole}/${segment}`;
      const target = this.links.get(next);
      whole = target === undefined ? next : target.startsWith('/') ? target : `${whole}/${target}`;
    }
    return this.look(whole || '/').ok ? succeed(whole || '/') : fail(missing);
  }

  makeFolder(path: string): Result<null, FileProblem> {
    this.folders.add(path);
    return succeed(null);
  }

  makeLink(path: string, target: string): Result<null, FileProblem> {
    this.links.set(path, target);
    return succeed(null);
  }

  makeTwin(path: string, existing: string): Result<null, FileProblem> {
    const text = this.files.get(existing);
    if (text === undefined) return fail(missing);
    this.files.set(path, text);
    return succeed(null);
  }

  removeFile(path: string): Result<null, FileProblem> {
    this.files.delete(path);
    this.links.delete(path);
    return succeed(null);
  }

  removeEmptyFolder(path: string): Result<null, FileProblem> {
    this.folders.delete(path);
    return succeed(null);
  }

  setFacts(path: string, { mode, modified }: Pick<FileFacts, 'mode' | 'modified'>): Result<null, FileProblem> {
    this.facts.set(path, { mode, modified });
    return succeed(null);
  }
}
