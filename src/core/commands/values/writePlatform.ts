// A platform as newer engines take it in a query: `{"architecture":"arm64","os":"linux"}`.

/** `platform` as readPlatform gives it. */
export function writePlatform(platform: string): string {
  const [os = '', architecture = '', variant = ''] = platform.split('/');
  return JSON.stringify({ architecture, os, ...(variant === '' ? {} : { variant }) });
}
