// Labels in one cell: `app=web,tier=front`, in order of their names.

export function joinLabels(labels: unknown): string {
  return Object.entries(labels ?? {})
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort()
    .join(',');
}
