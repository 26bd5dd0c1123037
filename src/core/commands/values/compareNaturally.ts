// Order of texts in which numbers count as numbers: `9/tcp` before `80/tcp`.

export function compareNaturally(one: string, other: string): number {
  const pieces = [one, other].map((text) => text.match(/\d+|\D+/g) ?? []);
  const [left = [], right = []] = pieces;
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const [a = '', b = ''] = [left[index], right[index]];
    const areNumbers = /^\d/.test(a) && /^\d/.test(b);
    const order = areNumbers ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0;
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
