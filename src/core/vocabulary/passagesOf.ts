// The passages of a note, in the order of its text: its prose and its code spans. Tags and the targets of wikilinks hold words that nobody says,
// and so do the lines of the header that list tags.
import { firstEndingAfter } from '../notes/firstEndingAfter';
import { foldText } from '../notes/foldText';
import type { Note, Section, Span } from '../notes/Note';
import type { MentionFinder } from './MentionFinder';
import type { Passage, Scope } from './Passage';

const commandHeading = /\b(?:comandos?|commands?)\b/;

export function passagesOf(note: Note, finder: MentionFinder): readonly Passage[] {
  const scopeOf = scopesOf(note, finder);
  const hidden = [...note.links.filter(({ kind }) => kind !== 'markdown'), ...note.tags].map(({ span }) => span).sort((one, other) => one.from - other.from);
  const headers = note.tags.filter(({ place }) => place === 'header').map(({ span }) => span);
  const isHeader = ({ from, to }: Span): boolean => headers.some((tag) => tag.from < to && from < tag.to);
  const prose = note.prose.filter(({ span }) => !isHeader(span)).map(({ text, span, kind, section }): Passage => ({ text: cover(text, span.from, hidden), from: span.from, kind, scope: scopeOf(section) }));
  const codes = note.inlineCodes.map(({ code, span, section }): Passage => {
    const start = note.text.indexOf(code, span.from);
    return { text: code, from: start < 0 || start > span.to ? span.from : start, kind: 'code', scope: scopeOf(section) };
  });
  return [...prose, ...codes].sort((one, other) => one.from - other.from);
}

function scopesOf(note: Note, finder: MentionFinder): (section: Section) => Scope {
  const tags = note.tags.filter(({ role }) => role === 'topic').map(({ name }) => name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
  const isAbout = finder.tells(note.path.replace(/\.md$/i, '')) || tags.some((tag) => finder.tells(tag));
  const coded = new Set(note.blocks.filter(({ kind }) => kind !== 'other').map(({ section }) => section.index));
  const listing = new Set(note.commands.map(({ section }) => section.index));
  const scopes = new Map<Section, Scope>();
  const scopeOf = (section: Section): Scope => {
    let scope = scopes.get(section);
    if (!scope) {
      const above = section.parent ? scopeOf(section.parent) : null;
      const ownCode = coded.has(section.index) && (!section.isPreamble || above === null);
      scope = { above, isAbout: ownCode || (section.isPreamble && isAbout), listsCommands: listing.has(section.index) || commandHeading.test(foldText(section.title)) };
      scopes.set(section, scope);
    }
    return scope;
  };
  return scopeOf;
}

/** The texts of Markdown links stay readable; their addresses are covered already. */
function cover(text: string, start: number, hidden: readonly Span[]): string {
  let covered = text;
  if (hidden.length === 0) return text;
  for (let at = firstEndingAfter(hidden, start); at < hidden.length; at++) {
    const { from, to } = hidden[at] ?? { from: Infinity, to: Infinity };
    if (from >= start + text.length) break;
    const [first, last] = [Math.max(0, from - start), Math.min(text.length, to - start)];
    covered = covered.slice(0, first) + covered.slice(first, last).replace(/[^\n]/g, ' ') + covered.slice(last);
  }
  return covered;
}
