// The values of `--filter` as the engine takes them: `{"status":{"exited":true}}`, keys and values in order.
import { quoteJson } from '../output/go/quoteJson';

/** The filters were checked when the line was read. '' where there are none: then the query has no `filters`. */
export function writeFilters(filters: readonly string[]): string {
  const byKey = new Map<string, Set<string>>();
  for (const filter of filters) {
    const equals = filter.indexOf('=');
    if (equals < 0) continue;
    const key = filter.slice(0, equals).trim().toLowerCase();
    const values = byKey.get(key) ?? new Set();
    byKey.set(key, values.add(filter.slice(equals + 1).trim()));
  }
  if (byKey.size === 0) return '';
  const write = (value: ReadonlySet<string>): string => `{${[...value].sort().map((each) => `${quoteJson(each, true)}:true`).join(',')}}`;
  return `{${[...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, value]) => `${quoteJson(key, true)}:${write(value)}`).join(',')}}`;
}
