// The links that a note lacks: from words to its user's own heading about what they name or called as they say, and where a heading asks for one.
import type { ConceptMention } from '../map/ConceptLens';
import { foldText } from '../notes/foldText';
import type { Note, Section } from '../notes/Note';
import { languageOf } from '../vocabulary/languageOf';
import { draftSuggestion } from './draftSuggestion';
import { findNamedHeadings } from './findNamedHeadings';
import { findTargets, type LinkTarget } from './findTargets';
import { isFreeProse } from './isFreeProse';
import { isInTarget } from './isInTarget';
import type { LinkableWords } from './LinkableWords';
import { linkWords } from './linkWords';
import type { ResolvedLink } from './resolveLinks';
import type { Suggestion, SuggestionReason } from './Suggestion';
import type { Surroundings } from './Surroundings';

/** `enlazar con el final del curso`, `link to the kernel notes`. */
const asks = /^(?:hay que )?(?:enlazar|vincular|linkear|relacionar|link)(?:lo|la)? (?:con|a|al|to|with|this to)\b/;

/** What was found in the note: where its links lead, and which concepts it names. */
interface Read {
  readonly resolved: readonly ResolvedLink[];
  readonly mentions: readonly ConceptMention[];
}

/** Words, and where a link from them would lead. */
interface Wish {
  readonly words: LinkableWords;
  readonly target: LinkTarget;
  readonly reason: SuggestionReason;
}

export function suggestLinks(note: Note, { resolved, mentions }: Read, surroundings: Surroundings): readonly Suggestion[] {
  const linked = linkedPlaces(resolved);
  const seen = new Set<string>();
  return wishesFor(note, mentions, surroundings).flatMap(({ words, target, reason }) => {
    const { section, line, isHeading } = words;
    // One link from a section to a topic is enough.
    const id = `link:${section.index}:${section.title}:${target.topic.id}`;
    if (seen.has(id) || linked.has(placeKey(section, target.note, target.section))) return [];
    seen.add(id);
    return [draftSuggestion(note.text, { id, line, at: isHeading ? section.heading.from : words.from, edits: [linkWords(note, words, target)], reason })];
  });
}

/** Of words that overlap, the longer say more. */
function wishesFor(note: Note, mentions: readonly ConceptMention[], surroundings: Surroundings): readonly Wish[] {
  const named = wishNamed(note, surroundings);
  const concepts = wishConcepts(note, mentions, surroundings);
  const isLongest = ({ words }: Wish, others: readonly Wish[]): boolean => !others.some(({ words: { from, to } }) => from < words.to && words.from < to && to - from > words.to - words.from);
  return [...concepts.filter((wish) => isLongest(wish, named)), ...named.filter((wish) => isLongest(wish, concepts))];
}

function wishNamed(note: Note, surroundings: Surroundings): readonly Wish[] {
  return findNamedHeadings(note, surroundings)
    .filter((words) => !words.section.isFooter && !words.isHeading && isFreeProse(note, words) && !isInTarget(note, words.section, words.value))
    .map((words) => ({ words, target: words.value, reason: { kind: 'named', target: words.value.topic.label, path: words.value.note.path } }));
}

function wishConcepts(note: Note, mentions: readonly ConceptMention[], surroundings: Surroundings): readonly Wish[] {
  const { lens } = surroundings;
  const targets = findTargets(surroundings);
  const language = languageOf(note.text);
  return mentions.flatMap((mention): readonly Wish[] => {
    const { section, isHeading, line, from, to } = mention;
    if (!section || section.isFooter) return [];
    const isAsked = isHeading && asks.test(foldText(section.title));
    if (!isAsked && (isHeading || !isFreeProse(note, mention))) return [];
    const concept = lens.topicOf(mention.concept, language);
    const target = (targets.get(concept.id) ?? []).find((each) => (isAsked || each.isApt) && !isInTarget(note, section, each));
    if (!target) return [];
    return [{ words: { section, isHeading, line, from, to }, target, reason: { kind: isAsked ? 'asked' : 'mention', concept: nameOf(mention.concept, language), target: target.topic.label, path: target.note.path } }];
  });
}

/** Where each section's links lead, as the text has them by now. */
function linkedPlaces(resolved: readonly ResolvedLink[]): ReadonlySet<string> {
  return new Set(resolved.flatMap(({ link, linked, section }) => (linked ? [placeKey(link.section, linked, section)] : [])));
}

function placeKey(from: Section, { path }: Note, section: Section | null): string {
  return `${from.index} ${section?.index ?? ''} ${path}`;
}

function nameOf({ names, id }: ConceptMention['concept'], language: 'en' | 'es'): string {
  return names[language][0] ?? names.en[0] ?? id;
}
