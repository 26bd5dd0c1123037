// Tags that a note lacks: what it is about, under the name that the vault already gives it. A new tag is only proposed where none is near it.
import type { ConceptMention } from '../map/ConceptLens';
import type { Note, Tag } from '../notes/Note';
import type { Concept } from '../vocabulary/Concept';
import { keyOfName } from '../vocabulary/keyOfName';
import { languageOf } from '../vocabulary/languageOf';
import { draftSuggestion } from './draftSuggestion';
import type { Suggestion } from './Suggestion';
import type { Surroundings } from './Surroundings';

const most = 6;
/** Every new tag is one more to keep in mind. */
const mostNew = 2;
/** A heading about it, or words here and there. */
const enough = 3;

interface KnownTag {
  readonly name: string;
  readonly notes: number;
}

export function suggestTags(note: Note, mentions: readonly ConceptMention[], { notes, lens }: Surroundings): readonly Suggestion[] {
  const known = tagsOf([...notes.values()].filter(({ path }) => path !== note.path));
  const own = new Set(note.tags.map(({ name }) => keyOfTag(name)));
  const language = languageOf(note.text);
  const suggestions: Suggestion[] = [];
  let news = 0;
  for (const concept of weigh(mentions)) {
    if (suggestions.length === most) break;
    const { label } = lens.topicOf(concept, language);
    const proposed = toTag(label);
    const names = [...concept.names.en, ...concept.names.es];
    const used = known.get(keyOfTag(proposed)) ?? names.map((name) => known.get(keyOfTag(name))).find((each) => each !== undefined) ?? null;
    const name = used?.name ?? proposed;
    // `#Docker/Redes` says `Redes` and `Docker` too.
    const key = keyOfTag(name);
    if (name === '' || [...own].some((each) => ` ${each} `.includes(` ${key} `)) || (!used && news === mostNew)) continue;
    if (!used) news++;
    own.add(key);
    suggestions.push(write(note, { name, label, notes: used?.notes ?? 0 }));
  }
  return suggestions;
}

/** What the note is about, the most said first. Commands and instructions make no tags. */
function weigh(mentions: readonly ConceptMention[]): readonly Concept[] {
  const weights = new Map<Concept, number>();
  for (const { concept, isHeading, section } of mentions) {
    if (/^(?:command:|instruction)/.test(concept.id)) continue;
    weights.set(concept, (weights.get(concept) ?? 0) + (section === null ? 4 : isHeading ? 3 : 1));
  }
  return [...weights].filter(([, weight]) => weight >= enough).sort(([, one], [, other]) => other - one).map(([concept]) => concept);
}

/** The way most notes write each; the whole of a nested one, and its last part for what it is about. */
function tagsOf(notes: readonly Note[]): ReadonlyMap<string, KnownTag> {
  const counts = new Map<string, number>();
  for (const { tags } of notes) for (const name of new Set(tags.filter(({ role }) => role === 'topic').map((tag) => tag.name))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const known = new Map<string, KnownTag>();
  for (const [name, count] of [...counts].sort(([, one], [, other]) => other - one)) {
    const tag = { name, notes: count };
    for (const key of [keyOfTag(name), keyOfTag(name.slice(name.lastIndexOf('/') + 1))]) if (!known.has(key)) known.set(key, tag);
  }
  return known;
}

/** `#PortMapping`, `#port-mapping` and `#Docker/port_mapping` by their words. */
function keyOfTag(name: string): string {
  return keyOfName(name.replace(/(?<=\p{Ll})(?=\p{Lu})|[/_-]+/gu, ' '));
}

/** `port mapping` as `PortMapping`. Obsidian takes letters, digits, `_`, `-` and `/`, and no number alone. */
function toTag(label: string): string {
  const words = label.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^\d+$/.test(name) ? '' : name;
}

/** Behind the tags of the header; where there are none, as a line of its own above everything but the frontmatter. */
function write(note: Note, { name, label, notes }: { readonly name: string; readonly label: string; readonly notes: number }): Suggestion {
  const last = note.tags.filter(({ place }) => place === 'header').reduce<Tag | null>((found, tag) => (found && found.span.to > tag.span.to ? found : tag), null);
  const at = last?.span.to ?? note.preamble.body.from;
  const newline = note.text.includes('\r\n') ? '\r\n' : '\n';
  const insert = last ? ` #${name}` : `#${name}${newline}`;
  return draftSuggestion(note.text, { id: `tag:${name}`, line: last?.span.line ?? note.preamble.body.line, at, edits: [{ from: at, to: at, insert }], reason: { kind: 'tag', name, concept: label, notes } });
}
