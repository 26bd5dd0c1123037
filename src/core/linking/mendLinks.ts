// Links that lead nowhere, or to one of several notes of the same name, with what they may mean.
import { linkHeading } from '../export/linkHeading';
import { writeLink } from '../export/writeLink';
import type { Note, NoteLink, Section } from '../notes/Note';
import { countTypos } from '../vocabulary/countTypos';
import { keyOfName } from '../vocabulary/keyOfName';
import { draftSuggestion } from './draftSuggestion';
import type { ResolvedLink } from './resolveLinks';
import type { Suggestion, SuggestionReason } from './Suggestion';

export function mendLinks(note: Note, resolved: readonly ResolvedLink[], notes: ReadonlyMap<string, Note>): readonly Suggestion[] {
  return resolved.flatMap(({ link, linked, isHeadingLost }) => {
    if (!linked) return [mend(note, link, findNote(link, notes))];
    if (isHeadingLost) return [mend(note, link, findSection(linked, link.subpath))];
    return link.kind === 'wikilink' ? tellApart(note, link, linked, notes) : [];
  });
}

interface Place {
  readonly note: Note;
  readonly section: Section | null;
}

function mend(note: Note, link: NoteLink, place: Place | null): Suggestion {
  const written = link.target + (link.subpath === '' ? '' : `#${link.subpath}`);
  const reason: SuggestionReason = { kind: 'broken', written, target: place ? (place.section?.title ?? place.note.title) : '', path: place?.note.path ?? '' };
  const edits = place ? [{ from: link.span.from, to: link.span.to, insert: writeLink(place.note, place.section, link.title) }] : [];
  return draftSuggestion(note.text, { id: `mend:${written}`, line: link.span.line, at: link.span.from, edits, reason });
}

function tellApart(note: Note, link: NoteLink, linked: Note, notes: ReadonlyMap<string, Note>): readonly Suggestion[] {
  if (link.target.includes('/') || link.target === '') return [];
  const others = [...notes.values()].filter(({ title, path }) => path !== linked.path && title.toLowerCase() === linked.title.toLowerCase()).map(({ path }) => path);
  // The path of a note in the vault's own folder is its name: no link can say more.
  if (others.length === 0 || !linked.path.includes('/')) return [];
  const section = linked.sections.find((each) => linkHeading(linked, each) === `#${link.subpath}`) ?? null;
  const edits = [{ from: link.span.from, to: link.span.to, insert: writeLink(linked, section, link.title) }];
  return [draftSuggestion(note.text, { id: `apart:${link.target}`, line: link.span.line, at: link.span.from, edits, reason: { kind: 'ambiguous', written: link.target, path: linked.path, others } })];
}

/** The note whose name is most like the target, or the one heading of the vault that is. */
function findNote({ target }: NoteLink, notes: ReadonlyMap<string, Note>): Place | null {
  const wanted = keyOfName(target.replace(/\.md$/i, '').replace(/^.*\//, ''));
  const named = nearest(wanted, [...notes.values()].map((note) => ({ key: keyOfName(note.title), place: { note, section: null } })));
  return named ?? nearest(wanted, [...notes.values()].flatMap((note) => note.sections.map((section) => ({ key: keyOfName(section.title), place: { note, section } }))));
}

function findSection(note: Note, subpath: string): Place | null {
  const wanted = keyOfName(subpath.split('#').at(-1) ?? '');
  return nearest(wanted, note.sections.map((section) => ({ key: keyOfName(section.title), place: { note, section } })));
}

function nearest(wanted: string, candidates: readonly { readonly key: string; readonly place: Place }[]): Place | null {
  if (wanted === '') return null;
  const most = wanted.length < 5 ? 0 : wanted.length < 8 ? 1 : 2;
  let best: { readonly place: Place; readonly typos: number } | null = null;
  for (const { key, place } of candidates) {
    const typos = key === wanted ? 0 : Math.abs(key.length - wanted.length) > most ? Infinity : countTypos(wanted, key, most);
    if (typos <= most && (!best || typos < best.typos)) best = { place, typos };
  }
  return best?.place ?? null;
}
