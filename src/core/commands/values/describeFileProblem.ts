// A failure to open a file in the words of the CLI.
import type { FileProblem } from '../FileProblem';

/** `open missing.env: no such file or directory`. */
export function describeFileProblem(path: string, problem: FileProblem): string {
  const texts: Partial<Record<FileProblem['kind'], string>> = { missing: 'no such file or directory', denied: 'permission denied' };
  return problem.kind === 'folder' ? `read ${path}: is a directory` : `open ${path}: ${texts[problem.kind] ?? problem.message}`;
}
