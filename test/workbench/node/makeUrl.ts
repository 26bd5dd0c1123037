// The modules `url` and `querystring`.

interface LegacyUrl {
  readonly protocol?: string | null;
  readonly auth?: string | null;
  readonly host?: string | null;
  readonly hostname?: string | null;
  readonly port?: string | number | null;
  readonly pathname?: string | null;
  readonly path?: string | null;
  readonly search?: string | null;
  readonly hash?: string | null;
}

function format(value: LegacyUrl | URL | string): string {
  if (typeof value === 'string') return value;
  if (value instanceof URL) return value.href;
  const protocol = value.protocol ? (value.protocol.endsWith(':') ? value.protocol : `${value.protocol}:`) : '';
  const host = value.host ?? (value.hostname ? `${value.hostname}${value.port ? `:${value.port}` : ''}` : '');
  const auth = value.auth ? `${encodeURIComponent(value.auth)}@` : '';
  const isSlashed = /^(https?|ftp|file|wss?):$/.test(protocol);
  return `${protocol}${isSlashed || host ? '//' : ''}${auth}${host}${value.pathname ?? ''}${value.search ?? ''}${value.hash ?? ''}`;
}

function parse(text: string): LegacyUrl & { readonly href: string } {
  const [, protocol, , authority, pathname, search, hash] = /^([a-z][a-z0-9+.-]*:)?(\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(text) ?? [];
  const [, auth, hostname, port] = /^(?:([^@]*)@)?(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(authority ?? '') ?? [];
  return {
    href: text,
    protocol: protocol ?? null,
    auth: auth ?? null,
    host: authority === undefined ? null : `${hostname ?? ''}${port ? `:${port}` : ''}`,
    hostname: authority === undefined ? null : (hostname ?? ''),
    port: port ?? null,
    pathname: pathname === '' ? null : (pathname ?? null),
    path: `${pathname ?? ''}${search ?? ''}` || null,
    search: search ?? null,
    hash: hash ?? null,
  };
}

export const makeUrl = (): object => ({
  URL,
  URLSearchParams,
  format,
  parse,
  resolve: (from: string, to: string) => new URL(to, from).href,
  fileURLToPath: (url: string | URL) => decodeURIComponent(new URL(url).pathname),
  pathToFileURL: (path: string) => new URL(`file://${encodeURI(path)}`),
});

type Query = Readonly<Record<string, unknown>>;

const asTexts = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map((item) => (['string', 'number', 'bigint', 'boolean'].includes(typeof item) ? String(item) : ''));

export const makeQuerystring = (): object => ({
  escape: encodeURIComponent,
  unescape: decodeURIComponent,
  stringify: (query: Query) =>
    Object.entries(query)
      .flatMap(([name, value]) => asTexts(value).map((text) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`))
      .join('&'),
  parse: (text: string) => Object.fromEntries(new URLSearchParams(text)),
});
