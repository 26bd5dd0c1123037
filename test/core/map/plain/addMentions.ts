// Ties a section to the topics whose names stand in its prose. What is already tied is not mentioned again.
import { firstEndingAfter } from '../../../../src/core/notes/firstEndingAfter';
import { foldText } from '../../../../src/core/notes/foldText';
import type { Note, Prose, Section, Span } from '../../../../src/core/notes/Note';
import { NameDictionary } from './NameDictionary';
import { wordsIn, type ProseWord } from '../../../../src/core/map/nameKey';
import { ordinaryWords } from '../../../../src/core/map/ordinaryWords';
import type { PlacedNote } from './PlacedNote';
import { subjectOf } from '../../../../src/core/map/subjectOf';
import type { TopicCollector } from './TopicCollector';
import type { Topic } from '../../../../src/core/map/TopicMap';

export function addMentions(placed: readonly PlacedNote[], collector: TopicCollector): void {
  const dictionary = new NameDictionary();
  for (const topic of collector.all()) addNames(topic, dictionary);
  for (const { note, noteId, topicOf } of placed) {
    const hidden = hiddenSpans(note);
    for (const prose of note.prose) {
      const from = topicOf(prose.section);
      const isAbove = ancestorsOf(prose.section, noteId, topicOf);
      const words = visibleWords(prose.text, prose.span.from, hidden);
      const names = words.map((word) => word.text);
      for (let at = 0; at < words.length; ) {
        const { topic, length } = dictionary.find(names, at, note.path);
        if (topic && !isAbove.has(topic.id) && topic.label !== prose.section.title && !collector.isTied(from, topic.id)) {
          collector.tie(from, topic.id, 'mentions', note.path, lineAt(prose, words[at]?.offset ?? 0));
        }
        at += length;
      }
    }
  }
}

function addNames(topic: Topic, dictionary: NameDictionary): void {
  const { label, kind } = topic;
  switch (kind) {
    case 'source':
    case 'concept':
      return;
    case 'command':
      dictionary.add(`docker ${label}`, topic, 'exact');
      if (!ordinaryWords.names.has(label) && isName(label)) dictionary.add(label, topic, 'exact');
      return;
    case 'instruction':
      dictionary.add(label, topic, ordinaryWords.names.has(label.toLowerCase()) ? 'capitals' : 'exact');
      return;
    case 'tag':
      // `#DiseñoDeSistemas` and `#Docker/kernel` are words written as one.
      return addName(label.replace(/(?<=\p{Ll})(?=\p{Lu})|[/_-]+/gu, ' '), topic, dictionary);
    case 'section':
      addName(subjectOf(label), topic, dictionary);
      return addName(label, topic, dictionary);
    case 'note':
    case 'term':
      return addName(label, topic, dictionary);
  }
}

function addName(name: string, topic: Topic, dictionary: NameDictionary): void {
  if (isName(name)) dictionary.add(name, topic, 'forgiving');
}

/** At least three letters, and one word that says something. */
function isName(name: string): boolean {
  const words = [...wordsIn(name)].map((word) => foldText(word.text));
  return words.join('').length >= 3 && words.some((word) => word.length >= 2 && !/^\d+$/.test(word) && !ordinaryWords.everyday.has(word));
}

/** Addresses and tags hold words that nobody says. */
function hiddenSpans(note: Note): readonly Span[] {
  return [...note.links, ...note.tags].map(({ span }) => span).sort((a, b) => a.from - b.from);
}

function visibleWords(text: string, start: number, hidden: readonly Span[]): readonly ProseWord[] {
  const words: ProseWord[] = [];
  let next = firstEndingAfter(hidden, start);
  for (const word of wordsIn(text)) {
    const at = start + word.offset;
    while ((hidden[next]?.to ?? Infinity) <= at) next++;
    if ((hidden[next]?.from ?? Infinity) > at) words.push(word);
  }
  return words;
}

function lineAt({ text, span }: Prose, offset: number): number {
  return span.line + (text.slice(0, offset).match(/\n/g)?.length ?? 0);
}

function ancestorsOf(section: Section, noteId: string, topicOf: (section: Section) => string): ReadonlySet<string> {
  const ids = new Set([noteId]);
  for (let at: Section | null = section; at; at = at.parent) ids.add(topicOf(at));
  return ids;
}
