// What packParts packed, as parts of a map again.
import type { MapPart } from './MapPart';
import type { PackedParts } from './MapPort';
import type { Tie, TieKind, Topic, TopicKind } from './TopicMap';

export function* unpackParts({ strings, numbers }: PackedParts): Generator<MapPart> {
  let at = 0;
  const number = (): number => numbers[at++] ?? 0;
  const text = (): string => strings[number()] ?? '';
  while (at < numbers.length) {
    const path = strings[number()] ?? null;
    const [topicCount, tieCount] = [number(), number()];
    const topics: Topic[] = [];
    const ties: Tie[] = [];
    for (let n = 0; n < topicCount; n++) topics.push({ id: text(), label: text(), kind: text() as TopicKind, path: text(), line: number() });
    for (let n = 0; n < tieCount; n++) ties.push({ from: text(), to: text(), kind: text() as TieKind, path: text(), line: number() });
    yield { path, topics, ties };
  }
}
