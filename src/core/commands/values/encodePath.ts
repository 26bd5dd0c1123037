// A name as part of a path of the Engine API: its slashes are those of the path, as in the names of images.

/** Begins with a slash; '' for an empty name. */
export function encodePath(name: string): string {
  const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.');
  return segments.map((segment) => `/${encodeURIComponent(segment).replaceAll('%3A', ':').replaceAll('%40', '@')}`).join('');
}
