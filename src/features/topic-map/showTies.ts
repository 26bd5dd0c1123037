// Opens the list of a topic's ties, the rejected ones too.
import { openPlace } from '../shared/openPlace';
import type { MapDesk } from './MapDesk';
import { TiesModal } from './TiesModal';

export function showTies({ app, index, links, texts }: MapDesk, topicId: string): void {
  const { notes, wholeMap: map } = index.notebook;
  const topic = map.topics.find(({ id }) => id === topicId);
  if (!topic) return;
  const lineOf = (path: string, line: number): string => notes.get(path)?.text.split(/\r\n?|\n/)[line - 1]?.trim() ?? '';
  new TiesModal(app, { topic, map, links, lineOf, open: (tie) => void openPlace(app, tie) }, texts).open();
}
