// Paths taken apart as the CLI does where it copies: what a slash or a dot at the end says is kept.
import { joinPath } from './joinPath';

/** `/` or `/.` at the end: the path is to be a folder. */
export function assertsFolder(path: string): boolean {
  return path.endsWith('/') || namesItself(path);
}

/** Its last segment is `.`, as that of no path at all: what is in the folder, not the folder. */
export function namesItself(path: string): boolean {
  return path === '' || path === '.' || path.endsWith('/.');
}

/** The folder and the name within it; `.` as name where the path ends so. Absolute paths only. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const whole = joinPath('/', path);
  if (namesItself(path)) return { folder: whole, name: '.' };
  const slash = whole.lastIndexOf('/');
  return { folder: whole.slice(0, slash) || '/', name: whole.slice(slash + 1) || '/' };
}

/** Made absolute and clean, but with the slash or the dot that stood at its end. */
export function completePath(folder: string, path: string): string {
  const whole = joinPath(folder, path);
  if (namesItself(path)) return `${whole.replace(/\/$/, '')}/.`;
  return path.endsWith('/') && whole !== '/' ? `${whole}/` : whole;
}
