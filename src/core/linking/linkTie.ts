// The link that says what a tie says, so that its note states it: from the words that name the topic to its user's own heading about it.
import { sectionOf } from '../export/sectionOf';
import type { ConceptLens } from '../map/ConceptLens';
import { tieKey } from '../map/tieKey';
import { namesOf } from '../map/namesOf';
import type { Tie, Topic } from '../map/TopicMap';
import type { Note, Section } from '../notes/Note';
import { sectionAt } from '../notes/sectionAt';
import { LineIndex } from '../notes/LineIndex';
import { languageOf } from '../vocabulary/languageOf';
import { draftSuggestion } from './draftSuggestion';
import { findNames } from './findNames';
import { findTargets, type LinkTarget } from './findTargets';
import { isFreeProse } from './isFreeProse';
import { isInTarget } from './isInTarget';
import type { LinkableWords } from './LinkableWords';
import { linkWords } from './linkWords';
import type { Suggestion } from './Suggestion';
import type { Surroundings } from './Surroundings';

/** `note` is the one that says the tie. Null where there is nothing of its user's to lead to, or no words that can lead there. */
export function linkTie(note: Note, tie: Tie, surroundings: Surroundings): Suggestion | null {
  const section = sectionAt(note, new LineIndex(note.text).startOf(tie.line));
  const targets = findTargets(surroundings);
  // Of a list below a heading the line names what belongs to the heading.
  for (const end of tie.from.startsWith('note:') || tie.from.startsWith('section:') ? [tie.to] : [tie.to, tie.from]) {
    const topic = surroundings.map.topics.find(({ id }) => id === end);
    const target = topic && targetsOf(topic, targets, surroundings).find((each) => !isInTarget(note, section, each));
    const words = target && findWords(note, topic, section, surroundings.lens).sort((one, other) => distance(one, tie) - distance(other, tie))[0];
    if (!words) continue;
    const at = words.isHeading ? section.heading.from : words.from;
    const reason = { kind: 'named', target: target.topic.label, path: target.note.path } as const;
    return draftSuggestion(note.text, { id: `tie:${tieKey(tie)}`, line: words.line, at, edits: [linkWords(note, words, target)], reason });
  }
  return null;
}

const distance = ({ line }: LinkableWords, tie: Tie): number => Math.abs(line - tie.line);

/** A heading or note is its own target. Of what notes share: headings about it, then sections whose lists define it. */
function targetsOf(topic: Topic, abouts: ReadonlyMap<string, readonly LinkTarget[]>, { notes, map }: Surroundings): readonly LinkTarget[] {
  const toTarget = (holder: Topic | undefined): readonly LinkTarget[] => {
    const note = holder && notes.get(holder.path);
    return note ? [{ topic: holder, note, section: sectionOf(holder, notes)?.section ?? null, isApt: true }] : [];
  };
  if (topic.kind === 'section' || topic.kind === 'note') return toTarget(topic);
  const definers = new Set(map.ties.filter(({ to, kind }) => to === topic.id && kind === 'defines').map(({ from }) => from));
  return [...(abouts.get(topic.id) ?? []), ...map.topics.filter(({ id }) => definers.has(id)).flatMap(toTarget)];
}

/** The words of a section that name a topic and can be a link; its heading only where nothing else does. */
function findWords(note: Note, topic: Topic, section: Section, lens: ConceptLens): LinkableWords[] {
  const language = languageOf(note.text);
  const concepts = lens.mentionsIn(note).filter(({ concept }) => lens.topicOf(concept, language).id === topic.id);
  const all: readonly (Omit<LinkableWords, 'section'> & { readonly section: Section | null })[] = [...concepts, ...findNames(note, namesOf(topic).map(({ name }) => [name, null] as const))];
  const own = all.flatMap((words) => (words.section === section ? [{ ...words, section }] : []));
  const free = own.filter((words) => !words.isHeading && isFreeProse(note, words));
  return free.length > 0 ? free : own.filter(({ isHeading }) => isHeading);
}
