// A sources footer with nothing in it.
import type { Note } from '../notes/Note';
import { defineRule } from './defineRule';
import { sectionAt } from '../notes/sectionAt';

export const missingSources = defineRule({
  id: 'missing-sources',
  severity: 'warning',
  summary: 'A sources footer below which no source stands.',
  examples: [
    { note: '# Redes\ntexto\n- - -\n## ***Sources:***', lines: [4] },
    { note: '# Logs\ntext\n\n---\n***Sources:***\n', lines: [5] },
    { note: '# Redes\ntexto\n- - -\n#### Fuentes\n- pendiente', lines: [4] },
    { note: '# Logs\ntext\n- - -\n## ***Sources:***\n- https://docs.docker.com/', lines: [] },
    { note: '# Logs\ntext\n- - -\n## ***Sources:***\nThe course, lesson 3', lines: [] },
    { note: '# Logs\ntext', lines: [] },
  ],
  places: (note) => {
    const { footer } = note;
    if (!footer || hasSources(note)) return [];
    const quote = note.text.slice(footer.span.from, footer.span.to).replace(/[#*_=\s]+/g, ' ').trim().replace(/\s*:$/, '');
    return [{ span: footer.span, section: footer.section ?? sectionAt(note, footer.span.from), quote }];
  },
});

function hasSources(note: Note): boolean {
  const { footer } = note;
  if (!footer) return false;
  const section = footer.section ?? sectionAt(note, footer.span.from);
  // A picture is no source with a title, but it is something.
  const isCited = note.links.some(({ span }) => span.from >= footer.span.from && span.from < section.own.to);
  return isCited || note.sources.some((source) => source.span.from >= footer.span.from);
}
