// The paths of a map in the order in which people count: `Redes 2` before `Redes 10`. Comparing so is slow: an order is kept as long as the paths are the same.

const collator = new Intl.Collator(undefined, { numeric: true });
const orders = new WeakMap<ReadonlyMap<string, unknown>, readonly string[]>();

export function orderPaths(map: ReadonlyMap<string, unknown>): readonly string[] {
  const known = orders.get(map);
  if (known?.length === map.size && known.every((path) => map.has(path))) return known;
  const order = [...map.keys()].sort((a, b) => collator.compare(a, b));
  orders.set(map, order);
  return order;
}
