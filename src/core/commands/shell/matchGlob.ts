// Names of files by pattern, as a shell fills in `*`, `?` and `[…]`: sorted, hidden ones only where the pattern says so.
import type { Host } from '../Host';

/** `pattern` as `escapeGlob` and typed characters made it. Empty where nothing matches. */
export function matchGlob(pattern: string, host: Host): readonly string[] {
  const isAbsolute = pattern.startsWith('/');
  const segments = pattern.split('/').filter((segment, index, all) => segment !== '' || index === all.length - 1);
  let found = [isAbsolute ? '/' : ''];
  segments.forEach((segment, index) => {
    const isLast = index === segments.length - 1;
    found = found.flatMap((base) => matchSegment(base, segment, isLast, host));
  });
  return found;
}

/** Text that stands for itself within a pattern. */
export function escapeGlob(text: string): string {
  return text.replace(/[*?[\]\\]/g, '\\$&');
}

export function hasGlob(pattern: string): boolean {
  return /(?:^|[^\\])(?:\\\\)*(?:[*?]|\[[^\]]+\])/.test(pattern);
}

function matchSegment(base: string, segment: string, isLast: boolean, host: Host): string[] {
  const end = isLast ? '' : '/';
  if (!hasGlob(segment)) {
    const path = `${base}${segment.replace(/\\(.)/g, '$1')}${end}`;
    return segment === '' || host.exists(path) ? [path] : [];
  }
  const expression = toExpression(segment);
  if (!expression) return [];
  return host
    .listFolder(base === '' ? '.' : base)
    .filter((name) => isLast || name.endsWith('/'))
    .map((name) => name.replace(/\/$/, ''))
    .filter((name) => (!name.startsWith('.') || segment.startsWith('.')) && expression.test(name))
    .sort()
    .map((name) => `${base}${name}${end}`);
}

function toExpression(segment: string): RegExp | null {
  const source = segment.replace(/\\([^])|\[([!^]?)((?:\]|[^\]])[^\]]*)\]|([*?])|([^])/g, (_, escaped?: string, not?: string, set?: string, wild?: string, plain?: string) => {
    if (wild !== undefined) return wild === '*' ? '.*' : '.';
    if (set !== undefined) return `[${not ? '^' : ''}${set.replace(/[\\\]^[]/g, '\\$&')}]`;
    return (escaped ?? plain ?? '').replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  });
  try {
    return new RegExp(`^${source}$`, 's');
  } catch (error) {
    // A set such as `[z-a]` matches nothing, as in a shell.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
