// A note that says something and has no footer for its sources at all.
import type { Note } from '../notes/Note';
import { LineIndex } from '../notes/LineIndex';
import { sectionAt } from '../notes/sectionAt';
import { defineRule, type FoundPlace } from './defineRule';
import { hasContent } from './hasContent';

export const noFooter = defineRule({
  id: 'no-footer',
  severity: 'info',
  isOffByDefault: true,
  summary: 'A note with a section in which something is written, and without a footer for its sources; it stands at the last line.',
  examples: [
    { note: '# Redes\nuna red une contenedores\n\n## Puertos\ncon -p\n', lines: [5] },
    { note: '# Logs\ntext\n## Rotation', lines: [3] },
    { note: '# Redes\ntexto\n- - -\n## ***Sources:***', lines: [] },
    { note: '# Redes\ntexto\n\nFuentes: el curso', lines: [] },
    { note: '# Redes\n## Puertos\n', lines: [] },
    { note: 'una línea suelta\n', lines: [] },
  ],
  places: (note) => (note.footer === null && note.sections.some(({ own }) => hasContent(note, own)) ? [lastLine(note)] : []),
});

function lastLine(note: Note): FoundPlace {
  const to = note.text.trimEnd().length;
  const lines = new LineIndex(note.text);
  const span = lines.span(lines.startOf(lines.lineAt(to - 1)), to);
  return { span, section: sectionAt(note, span.from), quote: '' };
}
