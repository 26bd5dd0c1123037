// A path of this machine made absolute and clean, as Go's filepath.Join does for POSIX paths.

/** `path` where it is absolute, else below `folder`; `.`, `..` and doubled slashes are resolved. */
export function joinPath(folder: string, path: string): string {
  const whole = path.startsWith('/') ? path : `${folder}/${path}`;
  const kept: string[] = [];
  for (const segment of whole.split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  return /^[A-Za-z]:$/.test(kept[0] ?? '') ? kept.join('/') : `/${kept.join('/')}`;
}
