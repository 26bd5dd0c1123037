// Labels for people: a title, then one a line behind what marks it; a label without a value stands alone.
import { listPairs } from './listPairs';

/** Empty where there are none. */
export function writeLabels(title: string, labels: unknown, mark: string): readonly string[] {
  const pairs = listPairs(labels);
  return pairs.length === 0 ? [] : [title, ...pairs.map(([name, value]) => `${mark}${name}${value === '' ? '' : `=${value}`}`)];
}
