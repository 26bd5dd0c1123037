// A remark to oneself in the text: `(revisar esto)`, `(add an example)`.
import { defineRule } from './defineRule';
import { findRemarks } from './findRemarks';

export const marker = defineRule({
  id: 'marker',
  severity: 'warning',
  summary: 'Parentheses in the text that begin with a remark to oneself, such as (check this) or (completar).',
  examples: [
    { note: '# Logs\nDocker keeps them as JSON (check this)', lines: [2] },
    { note: '- pause: congela los procesos (Revisar ESTO)\n- kill: los mata', lines: [1] },
    { note: 'Comparten el núcleo (cambiar esta frase, no se entiende) con la máquina.', lines: [1] },
    { note: '- bind mounts (añadir ejemplo con -v)\n- tmpfs (por completar)', lines: [1, 2] },
    { note: 'TODO: certificates', lines: [1] },
    { note: 'Each layer is read-only (the top one is not).', lines: [] },
    { note: 'Si no arranca (revisar los logs con docker logs web), se borra.', lines: [] },
    { note: 'Start it in the background (add -d) and `(completar)` it, or "(revisar)".', lines: [] },
    { note: 'Esto borra (todo lo que no se usa) y [más](completar).', lines: [] },
  ],
  places: (note, { ownWords }) =>
    note.prose
      .filter((prose) => prose.kind !== 'heading' && prose.kind !== 'quote')
      .flatMap((prose) => findRemarks(note.text, prose, note.links, ownWords))
      .map(({ span, words, section }) => ({ span, section, quote: words })),
});
