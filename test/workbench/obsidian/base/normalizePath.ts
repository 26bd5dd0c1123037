// A vault path as the app keeps it: single forward slashes, none at the ends, no-break spaces as spaces, NFC.

export function normalizePath(path: string): string {
  const slashes = path.replace(/[\\/]+/g, '/').replace(/^\/+|\/+$/g, '');
  return (slashes === '' ? '/' : slashes).replace(/\u00A0|\u202F/g, ' ').normalize('NFC');
}
