// The links that a note lacks: from words to its user's own heading about what they name, and where a heading asks for one.
import { writeLink } from '../export/writeLink';
import type { ConceptMention } from '../map/ConceptLens';
import { foldText } from '../notes/foldText';
import type { Note, Section } from '../notes/Note';
import { languageOf } from '../vocabulary/languageOf';
import { draftSuggestion } from './draftSuggestion';
import { findTargets, type LinkTarget } from './findTargets';
import type { ResolvedLink } from './resolveLinks';
import type { Suggestion } from './Suggestion';
import type { Surroundings } from './Surroundings';

/** `enlazar con el final del curso`, `link to the kernel notes`. */
const asks = /^(?:hay que )?(?:enlazar|vincular|linkear|relacionar|link)(?:lo|la)? (?:con|a|al|to|with|this to)\b/;

/** What was found in the note: where its links lead, and which concepts it names. */
interface Read {
  readonly resolved: readonly ResolvedLink[];
  readonly mentions: readonly ConceptMention[];
}

export function suggestLinks(note: Note, { resolved, mentions }: Read, surroundings: Surroundings): readonly Suggestion[] {
  const { lens } = surroundings;
  const targets = findTargets(surroundings);
  const linked = linkedPlaces(resolved);
  const suggestions: Suggestion[] = [];
  const seen = new Set<string>();
  for (const mention of mentions) {
    const { section } = mention;
    if (!section || section.isFooter) continue;
    const isAsked = mention.isHeading && asks.test(foldText(section.title));
    if (!isAsked && (mention.isHeading || !isFree(note, mention))) continue;
    const concept = lens.topicOf(mention.concept, 'en').id;
    const target = (targets.get(concept) ?? []).find((each) => (isAsked || each.isApt) && !holds(each, note, section));
    // One link from a section to a topic is enough.
    const id = target && `link:${section.index}:${section.title}:${target.topic.id}`;
    if (!target || id === undefined || seen.has(id) || linked.has(placeKey(section, target.note, target.section))) continue;
    seen.add(id);
    suggestions.push(isAsked ? below(note, section, mention, target, id) : inPlace(note, mention, target, id));
  }
  return suggestions;
}

function inPlace(note: Note, { from, to, line, concept }: ConceptMention, target: LinkTarget, id: string): Suggestion {
  const link = writeLink(target.note, target.section, note.text.slice(from, to));
  // In a table a bar would end the cell.
  const isInTable = note.prose.some(({ kind, span }) => kind === 'table' && span.from <= from && to <= span.to);
  const insert = isInTable ? link.replace('|', '\\|') : link;
  return draftSuggestion(note.text, { id, line, at: from, edits: [{ from, to, insert }], reason: { kind: 'mention', concept: nameOf(concept, languageOf(note.text)), target: target.topic.label, path: target.note.path } });
}

/** Links in a heading break links to it: the link comes as a line of its own below. */
function below(note: Note, { heading }: Section, { concept, from, to }: ConceptMention, target: LinkTarget, id: string): Suggestion {
  const newline = note.text.includes('\r\n') ? '\r\n' : '\n';
  const at = heading.from + note.text.slice(heading.from, heading.to).trimEnd().length;
  const insert = newline + writeLink(target.note, target.section, note.text.slice(from, to));
  return draftSuggestion(note.text, { id, line: heading.line, at: heading.from, edits: [{ from: at, to: at, insert }], reason: { kind: 'asked', concept: nameOf(concept, languageOf(note.text)), target: target.topic.label, path: target.note.path } });
}

/** Whether the words stand in plain prose: in no link, code, tag or comment, and without marks of their own. */
function isFree(note: Note, { from, to }: ConceptMention): boolean {
  const isIn = ({ span }: { readonly span: { readonly from: number; readonly to: number } }): boolean => span.from < to && from < span.to;
  if (note.links.some(isIn) || note.inlineCodes.some(isIn) || note.tags.some(isIn) || /[[\]|*_`\r\n]/.test(note.text.slice(from, to))) return false;
  return note.prose.some(({ span }) => span.from <= from && to <= span.to);
}

/** A section is not linked from itself, nor from what stands in it. */
function holds({ note: other, section: target }: LinkTarget, note: Note, section: Section): boolean {
  if (other.path !== note.path) return false;
  if (!target) return true;
  for (let at: Section | null = section; at; at = at.parent) if (at.heading.from === target.heading.from) return true;
  return false;
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
