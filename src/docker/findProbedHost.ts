// Which machine publishes the ports of an engine's containers: its own where it is reached by TCP, else this one.

export function findProbedHost(engineAddress: string): string {
  const host = /^(?:tcp|https?):\/\/(\[[^\]]+\]|[^:/]+)/.exec(engineAddress)?.[1]?.replace(/^\[|\]$/g, '');
  return host === undefined || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
}
