// What http.request understands here. Anything about TLS belongs to https, which is refused.

export interface RequestOptions {
  readonly protocol?: string | null;
  readonly socketPath?: string | null;
  readonly host?: string | null;
  readonly hostname?: string | null;
  readonly port?: number | string | null;
  readonly path?: string | null;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly auth?: string | null;
  readonly agent?: unknown;
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

/** The arguments of http.request in all their forms. */
export function readRequestArguments(args: readonly unknown[]): { readonly options: RequestOptions; readonly callback: ((response: never) => void) | undefined } {
  const callback = args.find((arg): arg is (response: never) => void => typeof arg === 'function');
  const [first, second] = args;
  const own: RequestOptions = typeof second === 'object' && second !== null ? second : {};
  if (typeof first === 'string' || first instanceof URL) return { options: { ...fromUrl(new URL(first)), ...own }, callback };
  return { options: typeof first === 'object' && first !== null ? first : {}, callback };
}

function fromUrl(url: URL): RequestOptions {
  return {
    protocol: url.protocol,
    hostname: url.hostname,
    port: url.port === '' ? null : url.port,
    path: `${url.pathname}${url.search}`,
    ...(url.username === '' ? {} : { auth: `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}` }),
  };
}
