// All ties that a note says: what it states, then where its links lead, then the topics whose names stand in its prose.
// What is already tied is not mentioned again. Every tie begins at a topic of the note: other notes only decide what there is to tie to.
import { findHeading } from './findHeading';
import type { LinkResolver } from './LinkResolver';
import type { NameDictionary } from './NameDictionary';
import type { NoteContribution, Passage } from './NoteContribution';
import { NoteTies } from './NoteTies';
import type { Tie } from './TopicMap';

export interface Surroundings {
  readonly resolver: LinkResolver;
  readonly names: NameDictionary;
  readonly noteAt: (path: string) => NoteContribution | null;
}

export interface SaidTies {
  /** What the note states, and where its links lead. */
  readonly written: readonly Tie[];
  /** These and what its prose mentions. */
  readonly all: readonly Tie[];
}

/** `written` is what was found before, where no link of the note can have got another end since. */
export function tieNote(note: NoteContribution, surroundings: Surroundings, written: readonly Tie[] | null): SaidTies {
  const ties = new NoteTies(note.path, written ?? note.stated);
  if (!written) tieLinks(note, surroundings, ties);
  const known = written ?? ties.all;
  for (const passage of note.passages) tieMentions(note, passage, surroundings.names, ties);
  return { written: known, all: ties.all };
}

function tieLinks(note: NoteContribution, { resolver, noteAt }: Surroundings, ties: NoteTies): void {
  for (const { from, target, line } of note.links) {
    const path = resolver.resolve(target, note.path);
    const linked = path === null ? null : noteAt(path);
    if (!linked) continue;
    const heading = findHeading(linked.headings, target.subpath);
    // A link within a note to a heading that it lacks leads nowhere.
    if (heading || linked !== note) ties.add(from, heading?.id ?? `note:${linked.path}`, 'links to', line);
  }
}

function tieMentions({ path, words }: NoteContribution, passage: Passage, names: NameDictionary, ties: NoteTies): void {
  const { from, title, above, start, end } = passage;
  let ends = ties.endsOf(from);
  for (let at = start; at < end; ) {
    const match = names.find(words, at, end, path);
    if (match && !ends.has(match.topic.id) && !above.has(match.topic.id) && match.topic.label !== title) {
      ties.add(from, match.topic.id, 'mentions', lineOf(passage, at));
      ends = ties.endsOf(from);
    }
    at += match?.length ?? 1;
  }
}

function lineOf({ line, breaks }: Passage, word: number): number {
  let at = line;
  for (const behind of breaks) if (behind <= word) at++;
  return at;
}
