// A list of bare names, none of which says anything of itself: `- bridge`, `- host`.
import type { Note, Section, Span } from '../notes/Note';
import { defineRule } from './defineRule';

interface Entry {
  readonly name: string;
  readonly description: string;
  readonly span: Span;
  readonly section: Section;
}

// What begins so is no name but says something: `se copia fácil`, `a single format`.
const phrase = /^(?:un[ao]?s?|el|l[ao]s?|se|no|que|an?|the|one|it|is|to)\s/i;

export const unexplainedTerms = defineRule({
  id: 'unexplained-terms',
  severity: 'info',
  isOffByDefault: true,
  summary: 'A list of terms, commands or instructions in which no item says what it is.',
  examples: [
    { note: '# Redes\ntipos:\n- bridge\n- host\n- none', lines: [3] },
    { note: '## Dockerfile\n- FROM\n- COPY\n\n## Estados\n- creado\n- parado', lines: [2, 6] },
    { note: '# Redes\n- bridge: la de siempre\n- host', lines: [] },
    { note: '# Redes\n- bridge\n  - une contenedores\n- host\n  - la del anfitrión', lines: [] },
    { note: '# Redes\n- bridge\n\ntexto', lines: [] },
    { note: '## Ventajas\n- ocupa poco\n- se copia fácil', lines: [] },
  ],
  places: (note) =>
    listsOf(note)
      .filter((list) => list.length > 1 && list.every(({ description }) => description === '') && !list.some(({ name }) => phrase.test(name)))
      .flatMap(([first, ...rest]) => (first ? [{ span: first.span, section: first.section, quote: [first, ...rest].map(({ name }) => name).join(', ') }] : [])),
});

/** Entries between which nothing but bullets stands. */
function listsOf(note: Note): readonly (readonly Entry[])[] {
  const terms = note.terms.map(({ term, ...entry }) => ({ ...entry, name: term }));
  const entries: readonly Entry[] = [...terms, ...note.commands, ...note.instructions].sort((one, other) => one.span.from - other.span.from);
  const lists: Entry[][] = [];
  let end = -1;
  for (const entry of entries) {
    const list = lists.at(-1);
    const isNext = end >= 0 && /^(?:[ \t]*(?:\r\n|\r|\n)?[ \t]*(?:[-*+]|\d+[.)])?[ \t]*)$/.test(note.text.slice(end, entry.span.from));
    if (list && (isNext || entry.span.from < end)) list.push(entry);
    else lists.push([entry]);
    end = Math.max(end, entry.span.to);
  }
  return lists;
}
