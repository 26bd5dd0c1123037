// A map of contents as Markdown: notes with their headings, then what notes share, with the places where each stands. To be put between two marks.
import type { Topic, TopicKind } from '../map/TopicMap';
import { contentsMarks } from '../notes/contentsMarks';
import type { Note } from '../notes/Note';
import { escapeMarkdown } from './escapeMarkdown';
import type { ExportedMap } from './ExportedMap';
import type { Exporter } from './Exporter';
import { sectionOf } from './sectionOf';
import { writeLink } from './writeLink';
import { writeSource } from './writeSource';

/** What notes share, in the order of the map of contents. */
const shared: readonly TopicKind[] = ['concept', 'command', 'instruction', 'term', 'tag', 'source'];

export const contents: Exporter = {
  id: 'moc',
  extension: 'md',
  write: (exported) => `${[contentsMarks.start, ...listParts(exported), contentsMarks.end].join('\n')}\n`,
};

function listParts(exported: ExportedMap): readonly string[] {
  const { map, words } = exported;
  const parts = [
    { title: words.kindsOfMany.note, lines: listNotes(exported) },
    ...shared.map((kind) => ({ title: words.kindsOfMany[kind], lines: listShared(kind, exported) })),
  ].filter(({ lines }) => lines.length > 0);
  return map.topics.length === 0 ? [words.nothing] : parts.flatMap(({ title, lines }, index) => [...(index === 0 ? [] : ['']), `## ${title}`, ...lines]);
}

function listNotes(exported: ExportedMap): readonly string[] {
  const { map, notes } = exported;
  const children = new Map<string, Topic[]>();
  const topics = new Map(map.topics.map((topic) => [topic.id, topic]));
  for (const { from, to, kind } of map.ties) {
    const child = topics.get(to);
    if (kind !== 'contains' || !child) continue;
    const siblings = children.get(from);
    if (siblings) siblings.push(child);
    else children.set(from, [child]);
  }
  const isReached = new Set(map.ties.flatMap(({ from, to, kind }) => (kind === 'contains' && topics.has(from) ? [to] : [])));
  const list = (topic: Topic, depth: number, above: Topic | null): readonly string[] => {
    if (sectionOf(topic, notes)?.section.isFooter) return [];
    // A note often begins with its own name as a heading: once is enough.
    const isRepeated = above?.kind === 'note' && topic.label.toLowerCase() === above.label.toLowerCase();
    const lines = isRepeated ? [] : [`${'\t'.repeat(depth)}- ${linkTo(topic, notes, topic.label)}`];
    return [...lines, ...(children.get(topic.id) ?? []).flatMap((child) => list(child, depth + lines.length, topic))];
  };
  // A section whose note is not on the map stands for itself.
  return map.topics.filter(({ id, kind }) => kind === 'note' || (kind === 'section' && !isReached.has(id))).flatMap((topic) => list(topic, 0, null));
}

function listShared(kind: TopicKind, exported: ExportedMap): readonly string[] {
  const { map, notes } = exported;
  const topics = new Map(map.topics.map((topic) => [topic.id, topic]));
  const places = new Map<string, Set<string>>();
  for (const { from, to, kind: tie } of map.ties) {
    const place = topics.get(from);
    if (!place || (tie !== 'defines' && tie !== 'tagged' && tie !== 'cites' && tie !== 'about')) continue;
    const links = places.get(to) ?? new Set();
    places.set(to, links.add(linkTo(place, notes, labelOfPlace(place, notes))));
  }
  return map.topics
    .filter((topic) => topic.kind === kind)
    .map((topic) => ({ name: nameOf(topic, exported), places: [...(places.get(topic.id) ?? [])] }))
    .sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : one.name.toLowerCase() > other.name.toLowerCase() ? 1 : 0))
    .map(({ name, places: links }) => (links.length === 0 ? `- ${name}` : `- ${name}: ${links.join(', ')}`));
}

function nameOf(topic: Topic, { notes, words }: ExportedMap): string {
  if (topic.kind === 'source') return writeSource(topic, notes);
  return escapeMarkdown(topic.label || words.untitled);
}

/** Many notes have a section of the same name. */
function labelOfPlace({ kind, label, path }: Topic, notes: ReadonlyMap<string, Note>): string {
  const title = notes.get(path)?.title ?? '';
  return kind !== 'section' || title === '' || title.toLowerCase() === label.toLowerCase() ? label : `${title} › ${label}`;
}

function linkTo(topic: Topic, notes: ReadonlyMap<string, Note>, label: string): string {
  const note = notes.get(topic.path);
  return note ? writeLink(note, sectionOf(topic, notes)?.section ?? null, label) : escapeMarkdown(label);
}
