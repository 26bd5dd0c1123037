// What a topic says of itself while its user points at it: where it stands, its first words, what is left to do there.
import type { Gap } from '../../core/gaps/Gap';
import type { Topic } from '../../core/map/TopicMap';
import type { Note, Section } from '../../core/notes/Note';

export interface TopicPreview {
  /** The first words of the section or note, in one line; '' where it has none of its own. */
  readonly excerpt: string;
  /** What is unfinished there. */
  readonly gaps: readonly Gap[];
}

/** Characters: about six lines of the preview. */
const LONGEST = 320;
const MOST_GAPS = 4;

export function previewTopic(topic: Topic, note: Note | undefined, gaps: readonly Gap[]): TopicPreview {
  if (!note) return { excerpt: '', gaps: [] };
  const section = topic.kind === 'note' ? null : (note.sections.find(({ heading }) => heading.line === topic.line) ?? null);
  if (topic.kind === 'note') return { excerpt: excerptOf(note, note.prose), gaps: gaps.filter((gap) => gap.section.isPreamble).slice(0, MOST_GAPS) };
  if (topic.kind === 'section') return { excerpt: excerptOf(note, inSection(note, section)), gaps: gaps.filter((gap) => gap.section === section).slice(0, MOST_GAPS) };
  return { excerpt: excerptOf(note, note.prose.filter(({ span }) => isOnLine(note, span, topic.line))), gaps: [] };
}

function inSection(note: Note, section: Section | null): Note['prose'] {
  return note.prose.filter((prose) => prose.section === section && prose.kind !== 'heading');
}

function excerptOf(note: Note, prose: Note['prose']): string {
  let text = '';
  for (const { span, kind } of prose) {
    if (text.length > LONGEST) break;
    if (kind !== 'heading') text += `${text === '' ? '' : ' · '}${note.text.slice(span.from, span.to).replace(/\s+/g, ' ').trim()}`;
  }
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}

function isOnLine(note: Note, { from, to, line }: { readonly from: number; readonly to: number; readonly line: number }, wanted: number): boolean {
  return wanted >= line && wanted <= line + (note.text.slice(from, to).match(/\n/g)?.length ?? 0);
}
