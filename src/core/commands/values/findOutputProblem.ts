// Why a file cannot be written, found before the engine is asked for what would go into it; null where nothing speaks against it.
import type { Host } from '../Host';

const devices = /^\/dev\/(null|zero|full|random|urandom|tty)$/;

/** The CLI's own text. */
export function findOutputProblem(path: string, host: Host): string | null {
  const [, folder = '', name = ''] = /^(.*?)\/*([^/]*)$/s.exec(path) ?? [];
  const parent = folder === '' ? (path.startsWith('/') ? '/' : '.') : folder;
  if (parent !== '.' && !host.exists(parent)) return `invalid output path: stat ${parent}: no such file or directory`;
  if (devices.test(path)) return 'cannot write to a character device file';
  return name === '' || name === '.' || name === '..' || host.listFolder(parent).includes(`${name}/`) ? 'cannot write to a directory' : null;
}
