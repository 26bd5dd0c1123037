// Where a note says the name of another heading or note of its user's, which is no concept of the vocabulary: word by word, and only names that
// nobody says without meaning them.
import { sectionOf } from '../export/sectionOf';
import { readIntent } from '../gaps/readIntent';
import { wordsIn } from '../map/nameKey';
import { ordinaryWords } from '../map/ordinaryWords';
import { subjectOf } from '../map/subjectOf';
import { foldText } from '../notes/foldText';
import type { Note } from '../notes/Note';
import { findNames, type NamedWords } from './findNames';
import type { LinkTarget } from './findTargets';
import type { Surroundings } from './Surroundings';

/** Marks of code: a heading with them names nothing that prose says. */
const codeMarks = /[.()[\]{}<>=`]/;
const sentenceStart = /(?:^|[.!?:;¿¡"«“(\n\r|>]|[-*+]|\d[.)])\s*$/;

/** The map knows which topics the note mentions; where, is looked up here. */
export function findNamedHeadings(note: Note, { notes, map }: Surroundings): readonly NamedWords<LinkTarget>[] {
  const mentioned = new Set(map.ties.filter(({ kind, path }) => kind === 'mentions' && path === note.path).map(({ to }) => to));
  const targets = map.topics.flatMap((topic): readonly LinkTarget[] => {
    const holder = mentioned.has(topic.id) && (topic.kind === 'section' || topic.kind === 'note') && !codeMarks.test(topic.label) && !readIntent(topic.label) && notes.get(topic.path);
    return holder ? [{ topic, note: holder, section: sectionOf(topic, notes)?.section ?? null, isApt: true }] : [];
  });
  const names = targets.flatMap((target) => [...new Set([target.topic.label, subjectOf(target.topic.label)])].map((name) => [name, target] as const));
  return findNames(note, names).filter(({ value, from, to }) => isTelling(note.text.slice(from, to)) || (isOutermost(value) && isProperName(value.topic.label, note, from, to)));
}

/** Two words that say something: `rate limits`, `puente por defecto`. Other marks than blanks and hyphens between them end what is named. */
function isTelling(name: string): boolean {
  if (/[^\p{L}\p{M}\p{N}_ \t-]/u.test(name)) return false;
  const words = [...wordsIn(name)].map(({ text }) => foldText(text));
  return words.filter((word) => word.length > 2 && !ordinaryWords.everyday.has(word) && !/^\d+$/.test(word)).length > 1;
}

/** One word says what it names only where nothing stands above it: `Windows` below `Paths` is about paths. */
const isOutermost = ({ section }: LinkTarget): boolean => !section?.parent || section.parent.isPreamble;

/** One word, written as the heading has it: with a capital or a digit where no sentence asks for one. */
function isProperName(label: string, { text }: Note, from: number, to: number): boolean {
  const written = text.slice(from, to);
  if (written !== label.trim() || !/^[\p{L}\p{N}]{3,}$/u.test(written)) return false;
  return /.[\p{Lu}\p{N}]/u.test(written) || (/^\p{Lu}/u.test(written) && !sentenceStart.test(text.slice(0, from)));
}
