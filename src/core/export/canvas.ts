// The map as JSON Canvas 1.0 (https://jsoncanvas.org/spec/1.0/): notes and sections as files, all else as text. Nothing in it loads anything from the net.
import type { Topic, TopicKind } from '../map/TopicMap';
import { drawnTies } from './drawnTies';
import { escapeMarkdown } from './escapeMarkdown';
import type { ExportedMap } from './ExportedMap';
import type { Exporter } from './Exporter';
import { linkHeading } from './linkHeading';
import { numberTopics } from './numberTopics';
import { placeTopics, spreadPlaces, type Box } from './placeTopics';
import { plainLabel } from './plainLabel';
import { sectionOf } from './sectionOf';
import { writeSource } from './writeSource';

/** Presets of the format, in whatever colours its reader has for them; sections and sources stay plain. */
const colours: Readonly<Record<TopicKind, { readonly color: string } | null>> = {
  note: { color: '5' },
  section: null,
  concept: { color: '6' },
  command: { color: '4' },
  instruction: { color: '2' },
  term: { color: '3' },
  tag: { color: '1' },
  source: null,
};

export const canvas: Exporter = {
  id: 'canvas',
  extension: 'canvas',
  write: (exported) => {
    const { map, places, words } = exported;
    const ids = numberTopics(map);
    const boxes = places ? spreadPlaces(map, places) : placeTopics(map);
    const nodes = map.topics.map((topic) => ({ id: ids.get(topic.id), ...contentOf(topic, exported), ...boxOf(boxes, topic), ...colours[topic.kind] }));
    const edges = drawnTies(map, ids).map(({ tie, from, to }, index) => ({
      id: `e${index + 1}`,
      fromNode: from,
      ...sidesOf(boxes.get(tie.from), boxes.get(tie.to)),
      toNode: to,
      label: words.ties[tie.kind],
    }));
    const list = (items: readonly unknown[]): string => (items.length === 0 ? '[]' : `[\n${items.map((item) => `\t\t${JSON.stringify(item)}`).join(',\n')}\n\t]`);
    return `{\n\t"nodes": ${list(nodes)},\n\t"edges": ${list(edges)}\n}\n`;
  },
};

function contentOf(topic: Topic, { notes, words }: ExportedMap): object {
  if (topic.kind === 'note') return { type: 'file', file: plainLabel(topic.path) };
  const place = sectionOf(topic, notes);
  const subpath = place && linkHeading(place.note, place.section);
  if (subpath !== null) return { type: 'file', file: plainLabel(topic.path), subpath };
  return { type: 'text', text: writeText(topic, { notes, words }) };
}

function writeText(topic: Topic, { notes, words }: Pick<ExportedMap, 'notes' | 'words'>): string {
  const label = topic.label || words.untitled;
  switch (topic.kind) {
    case 'command':
      return `**docker ${escapeMarkdown(label)}**`;
    case 'instruction':
      return `**${escapeMarkdown(label)}**`;
    case 'source':
      return writeSource(topic, notes);
    default:
      // A tag with its mark would tag the canvas.
      return escapeMarkdown(label);
  }
}

function boxOf(boxes: ReadonlyMap<string, Box>, { id }: Topic): Box {
  return boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
}

type Side = 'top' | 'right' | 'bottom' | 'left';

/** The sides that face each other. */
function sidesOf(from: Box | undefined, to: Box | undefined): { readonly fromSide: Side; readonly toSide: Side } {
  const dx = (to?.x ?? 0) - (from?.x ?? 0);
  const dy = (to?.y ?? 0) - (from?.y ?? 0);
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? { fromSide: 'right', toSide: 'left' } : { fromSide: 'left', toSide: 'right' };
  return dy >= 0 ? { fromSide: 'bottom', toSide: 'top' } : { fromSide: 'top', toSide: 'bottom' };
}
