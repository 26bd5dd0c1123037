// A note whose tag says that it is done, while something in it is not.
import { defineRule } from './defineRule';
import { tagPlaces } from './tagPlaces';

export const doneWithGaps = defineRule({
  id: 'done-with-gaps',
  severity: 'warning',
  summary: 'A tag that says that the note is done, in a note where something weighs more than a hint.',
  examples: [
    { note: '**Tags:** #_Done\n- - -\n# Redes\ntexto (revisar esto)', lines: [1], context: { hasOtherGaps: true } },
    { note: '**Tags:** #_Done\n- - -\n# Redes\ntexto', lines: [], context: { hasOtherGaps: false } },
    { note: '**Tags:** #_Todo\n- - -\n# Redes\ntexto (revisar esto)', lines: [], context: { hasOtherGaps: true } },
  ],
  places: (note, { hasOtherGaps }) => (hasOtherGaps ? tagPlaces(note, 'done').slice(0, 1) : []),
});
