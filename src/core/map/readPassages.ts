// The words of a note's prose as numbers, piece by piece. Addresses and tags hold words that nobody says, and are left out.
import { firstEndingAfter } from '../notes/firstEndingAfter';
import type { Note, Section, Span } from '../notes/Note';
import type { NoteContribution, Passage } from './NoteContribution';
import { splitProse } from './splitProse';
import type { WordTable } from './WordTable';

export function readPassages(note: Note, noteId: string, topicOf: (section: Section) => string, table: WordTable): Pick<NoteContribution, 'passages' | 'words'> {
  const hidden = [...note.links, ...note.tags].map(({ span }) => span).sort((a, b) => a.from - b.from);
  const above = new Map<Section, ReadonlySet<string>>();
  const aboveOf = (section: Section): ReadonlySet<string> => {
    let ids = above.get(section);
    if (!ids) above.set(section, (ids = ancestorsOf(section, noteId, topicOf)));
    return ids;
  };
  const words: number[] = [];
  const passages: Passage[] = [];
  for (const { section, span, text } of note.prose) {
    const start = words.length;
    const breaks = readWords(text, span.from, hidden, words, table);
    if (words.length === start) continue;
    passages.push({ from: topicOf(section), title: section.title, above: aboveOf(section), start, end: words.length, line: span.line, breaks });
  }
  return { passages, words: Uint32Array.from(words) };
}

/** Appends the words; returns the number of words before each line break within. */
function readWords(text: string, start: number, hidden: readonly Span[], words: number[], table: WordTable): readonly number[] {
  const breaks: number[] = [];
  let nextHidden = firstEndingAfter(hidden, start);
  let nextBreak = text.indexOf('\n');
  const split = splitProse(text);
  for (let index = 0; index < split.count; index++) {
    const offset = split.starts[index] ?? 0;
    const at = start + offset;
    while ((hidden[nextHidden]?.to ?? Infinity) <= at) nextHidden++;
    if ((hidden[nextHidden]?.from ?? Infinity) <= at) continue;
    for (; nextBreak >= 0 && nextBreak < offset; nextBreak = text.indexOf('\n', nextBreak + 1)) breaks.push(words.length);
    words.push(table.numberAt(split, index));
  }
  return breaks;
}

function ancestorsOf(section: Section, noteId: string, topicOf: (section: Section) => string): ReadonlySet<string> {
  const ids = new Set([noteId]);
  for (let at: Section | null = section; at; at = at.parent) ids.add(topicOf(at));
  return ids;
}
