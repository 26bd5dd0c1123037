// The path of an image in the Engine API: the slashes of its name are those of the path.

export function imagePath(image: string, rest = ''): string {
  const segments = image.split('/').filter((segment) => segment !== '' && segment !== '.');
  const encoded = segments.map((segment) => `/${encodeURIComponent(segment).replaceAll('%3A', ':').replaceAll('%40', '@')}`);
  return `/images${encoded.join('')}${rest}`;
}
