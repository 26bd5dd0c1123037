// Reads what a note does for concepts: headings, its title, entries with a description and sentences that define explain one; all else names it.
import { firstEndingAfter } from '../notes/firstEndingAfter';
import type { Note, Prose } from '../notes/Note';
import type { Concept } from '../vocabulary/Concept';
import { keyOfName } from '../vocabulary/keyOfName';
import type { ConceptLens, ConceptMention } from './ConceptLens';
import { isDefinedBeside } from './isDefinedBeside';
import type { NoteConcepts } from './NoteConcepts';
import { subjectOf } from './subjectOf';

/** `mentions`: those of the note, where they are known already. */
export function readNoteConcepts(note: Note, lens: ConceptLens, mentions: readonly ConceptMention[] = lens.mentionsIn(note)): NoteConcepts {
  const sections = new Map<string, Set<number>>();
  const titles = note.sections.map(({ title }) => subjectOf(title));
  const terms = note.terms.flatMap(({ term, description }) => (description === '' ? [] : [term]));
  const explained = new Set([...titles, ...terms].flatMap((name) => lens.conceptOf(name)?.id ?? []));
  const subjects = new Set(titles.map(keyOfName));
  const spans = note.prose.map(({ span }) => span);
  for (const { concept, section, isHeading, from, to } of mentions) {
    const { id } = concept;
    if (explained.has(id) || section?.isFooter) continue;
    const prose = note.prose[firstEndingAfter(spans, from)];
    if (isHeading || headsOf(concept).some((head) => subjects.has(head)) || (prose && isDefined(prose, from, to))) explained.add(id);
    else if (section) sections.set(id, (sections.get(id) ?? new Set()).add(section.index));
  }
  return { named: new Map([...sections].map(([id, { size }]) => [id, size])), explained };
}

function isDefined({ text, kind, span }: Prose, from: number, to: number): boolean {
  return from >= span.from && isDefinedBeside(kind, text.slice(0, from - span.from), text.slice(to - span.from));
}

const heads = new WeakMap<Concept, readonly string[]>();

/** What a heading may shorten a name to where its note is clear enough: `Drivers` in a note on logs. */
function headsOf(concept: Concept): readonly string[] {
  let known = heads.get(concept);
  if (!known) {
    const { en, es } = concept.names;
    const words = [...en.map((name) => [name, name.split(' ').at(-1)]), ...es.map((name) => [name, name.split(' ', 1)[0]])];
    heads.set(concept, (known = words.flatMap(([name, head]) => (head === undefined || head === name ? [] : [keyOfName(head)]))));
  }
  return known;
}
