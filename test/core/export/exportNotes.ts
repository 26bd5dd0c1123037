// Maps for the tests of exporters: of notes as people write them, and of labels that every format has to take as words.
import fc from 'fast-check';
import { buildTopicMap } from '../../../src/core/map/buildTopicMap';
import type { TieKind, Topic, TopicKind } from '../../../src/core/map/TopicMap';
import type { ExportedMap } from '../../../src/core/export/ExportedMap';
import { parseNote } from '../../../src/core/notes/parseNote';
import { textsFor } from '../../../src/core/texts/textsFor';

const { words } = textsFor('en').exports;

export function exportNotes(texts: Readonly<Record<string, string>>): ExportedMap {
  const notes = Object.entries(texts).map(([path, text]) => parseNote(path, text));
  return { map: buildTopicMap(notes), notes: new Map(notes.map((note) => [note.path, note])), places: null, words };
}

export const kinds: readonly TopicKind[] = ['note', 'section', 'concept', 'command', 'instruction', 'term', 'tag', 'source'];

/** A topic of each label, kinds in turn, in a chain of stated and inferred ties. */
export function exportLabels(labels: readonly string[]): ExportedMap {
  const topics = labels.map((label, index): Topic => ({ id: `id ${index}`, label, kind: kinds[index % kinds.length] ?? 'note', path: 'Nota "1".md', line: index + 1 }));
  const tieKinds: readonly TieKind[] = ['links to', 'mentions', 'contains'];
  const ties = topics.slice(1).map(({ id }, index) => ({ from: `id ${index}`, to: id, kind: tieKinds[index % 3] ?? 'mentions', path: 'Nota "1".md', line: index + 1 }));
  return { map: { topics, ties }, notes: new Map(), places: null, words };
}

/** What ends, begins or means something in one of the formats. */
export const hostileLabels = [
  'a "b" c', "it's", 'a\\', '\\N \\G \\L', 'a & b &amp; c', '<b>x</b>', '<br>', '</svg><script>alert(1)</script>', 'x]y', '[[x|y]] ]]', 'a|b', '%% c %%', '%%{init: {}}%%', '`code`', '**b** _i_ ~~s~~ ==m==',
  '1. first', '2) second', '- item', '+ plus', '- [ ] task', '# h', '> q', '---', '===', '#tag', '$$x$$', 'style x:#1;', 'end', 'subgraph', '{{x}}', '#quot;', 'ﬂ°°35¶ß', 'https://example.org/a?b=c#d',
  '=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x","y")', ' =1', '＝1', '\t=1', 'a,b;c', 'a\r\nb', 'line\nbreak', 'nul\0', 'half \ud83d', '🔧 ¿Qué?', '\u2028', '   ', '',
];

export const anyLabels = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.array(fc.constantFrom('"', '\\', '\n', '\r', ',', ';', '|', '<', '>', '&', '#', '%', '[', ']', '`', '=', '+', '-', '@', "'", 'a', ' ', '1', '.', '\ud83d'), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.constantFrom(...hostileLabels),
  ),
  { minLength: 1, maxLength: 12 },
);
