// Takes a remark to oneself out of the text or of a heading, once what it asks for is done.
import { sectionAt } from '../../notes/sectionAt';
import { findMarkerWords } from './findMarkerWords';
import type { Fix } from './Fix';
import { removeWords } from './removeWords';

export const removeMarker: Fix = {
  kind: 'remove-marker',
  rules: ['marker', 'highlighted-instruction', 'bare-marker', 'marker-in-heading'],
  losesWords: true,
  summary: 'Takes the remark out, with its parentheses or highlight and the blank before it; where it stands alone, with its line.',
  examples: [
    { note: 'Docker keeps them as JSON (check this).\n', fixed: 'Docker keeps them as JSON.\n' },
    { note: 'Comparten el núcleo (cambiar esta frase, no se entiende) con la máquina.', fixed: 'Comparten el núcleo con la máquina.' },
    { note: '- pause: los congela\n- (completar)\n- kill: los mata\n', fixed: '- pause: los congela\n- kill: los mata\n' },
    { note: 'uno\n\n(completar)\n\ndos\n', fixed: 'uno\n\ndos\n' },
    { note: '- tmpfs ==add an example with --tmpfs==\n- completar\n', fixed: '- tmpfs\n' },
    { note: 'uno\nTODO: certificates\ndos\n', fixed: 'uno\ndos\n' },
    { note: '- TODO: certificates\n  - self-signed\n', fixed: '- TODO: certificates\n  - self-signed\n' },
    { note: '- TODO: certificates\nand more\n', fixed: '- and more\n' },
    { note: '## ¿Qué es un registro?(completar)\nUn almacén', fixed: '## ¿Qué es un registro?\nUn almacén' },
    { note: '## Healthchecks WIP\nsome text', fixed: '## Healthchecks\nsome text' },
    { note: '## (completar)\ntexto', fixed: '## (completar)\ntexto' },
  ],
  edits(gap, note) {
    const words = findMarkerWords(gap, note);
    const { text } = note;
    if (gap.rule !== 'marker-in-heading') return removeWords(text, words, note.prose.find(({ span }) => span.from <= words.from && words.to <= span.to)?.span ?? words);
    const { titleSpan } = sectionAt(note, words.from);
    const isWhole = (text.slice(titleSpan.from, words.from) + text.slice(words.to, titleSpan.to)).replace(/[\s*_=~`]/g, '') === '';
    return isWhole ? [] : removeWords(text, words, titleSpan);
  },
};
