// Node's error of a file, as the operating system words it and as the one shape that callers know.
import type { FileProblem } from '../core/commands/FileProblem';

const problems: Readonly<Record<string, FileProblem>> = {
  ENOENT: { kind: 'missing', message: 'no such file or directory' },
  ENOTDIR: { kind: 'missing', message: 'not a directory' },
  EACCES: { kind: 'denied', message: 'permission denied' },
  EPERM: { kind: 'denied', message: 'operation not permitted' },
  EISDIR: { kind: 'folder', message: 'is a directory' },
};

export function toFileProblem(error: unknown): FileProblem {
  if (!(error instanceof Error)) throw error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return problems[code] ?? { kind: 'other', message: error.message.replace(/^[A-Z]+: /, '').replace(/, \w+ '.*$/, '') };
}
