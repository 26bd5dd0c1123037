// A highlight that tells its writer what to do: `==Meter una práctica con dive==`.
import { defineRule } from './defineRule';
import { isRemark } from './isRemark';

export const highlightedInstruction = defineRule({
  id: 'highlighted-instruction',
  severity: 'warning',
  summary: 'A highlight that says what is to be done with the note, such as ==Meter una práctica con dive==.',
  examples: [
    { note: '# Capas\nCada instrucción hace una. ==Meter una práctica con dive==', lines: [2] },
    { note: '- tmpfs ==add an example with --tmpfs==\n- ==TODO==', lines: [1, 2] },
    { note: '# Redes\n==revisar esto== antes del examen', lines: [2] },
    { note: 'Las capas son de ==solo lectura== y se comparten.', lines: [] },
    { note: '==Revisar los logs con docker logs== es lo primero cuando algo falla.', lines: [] },
  ],
  places: (note, { ownWords }) =>
    note.highlights
      .filter(({ text }) => !text.startsWith('(') && isRemark(text, ownWords))
      .map(({ span, section, text }) => ({ span, section, quote: text })),
});
