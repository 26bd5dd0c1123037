// The path of a container in the Engine API.

export function containerPath(container: string, rest = ''): string {
  return `/containers/${encodeURIComponent(container)}${rest}`;
}
