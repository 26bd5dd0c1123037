// What an image may be called in notes: with and without its registry and its tag, `nginx:alpine` for `docker.io/library/nginx:alpine`.

/** Folded as names are compared; nothing for an image that only has an id. */
export function imageNames(image: string): readonly string[] {
  const [reference = ''] = image.toLowerCase().split('@');
  if (reference === '' || /^(?:sha256:)?[0-9a-f]{12,64}$/.test(reference)) return [];
  const parts = reference.split('/');
  const whole = parts.map((_, index) => parts.slice(index).join('/'));
  return [...new Set([...whole, ...whole.map((name) => name.replace(/:[^:/]*$/, ''))])];
}
