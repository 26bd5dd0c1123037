// A code fence that nothing closes: all that stands below it is code, headings and sources too.
import { defineRule } from './defineRule';

export const unclosedFence = defineRule({
  id: 'unclosed-fence',
  severity: 'warning',
  summary: 'A code fence that is never closed, so that the rest of the note is code.',
  examples: [
    { note: '# Redes\n```bash\ndocker network ls\n\n## DNS\ntexto', lines: [2] },
    { note: 'text\n~~~\ncode\n```', lines: [2] },
    { note: '```bash\ndocker ps\n```\ntexto', lines: [] },
    { note: 'texto\n\n    docker ps\n', lines: [] },
  ],
  places: (note) =>
    note.blocks
      .filter(({ isClosed, span }) => !isClosed && /^(?:`{3,}|~{3,})/.test(note.text.slice(span.from, span.from + 3)))
      .map(({ span, section }) => ({ span: { ...span, to: span.from + (/^[^\r\n]*/.exec(note.text.slice(span.from, span.to))?.[0].length ?? 0) }, section, quote: '' })),
});
