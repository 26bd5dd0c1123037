// `-p` as people type it: `8080:80`, `127.0.0.1:8080:80/udp`, `80`.

export interface Published {
  /** '' for all addresses. */
  readonly ip: string;
  /** '' where the engine chooses one. */
  readonly host: string;
  readonly container: string;
}

/** Null for what is written otherwise. */
export function readPublished(text: string): Published | null {
  const [, ip = '', host = '', container = ''] = /^(?:(\[[^\]]+\]|\d+(?:\.\d+){3}):)?(?:([\d-]*|<[^>]+>|\$\w+):)?([\d-]+(?:\/\w+)?)$/.exec(text) ?? [];
  return container === '' ? null : { ip, host, container };
}
