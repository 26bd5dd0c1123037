// The names and values of a map of the engine, in the order of their names, as Go goes through a map.

export function listPairs(map: unknown): readonly (readonly [string, string])[] {
  return typeof map === 'object' && map !== null
    ? Object.entries(map)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, value]) => [name, String(value)])
    : [];
}
