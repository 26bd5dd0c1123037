// The tag that says that the note still lacks links to others: `#ToLink`.
import { defineRule } from './defineRule';
import { tagPlaces } from './tagPlaces';

export const toLink = defineRule({
  id: 'to-link',
  severity: 'info',
  summary: 'The workflow tag that says that a note still lacks its links to others (#ToLink).',
  examples: [
    { note: '**Tags:** #_Todo\n#Docker #ToLink \n- - -\n# Registros', lines: [2] },
    { note: '**MetaTags:** #_Todo\n**Tags:** #Linux #ToLink\n- - -\n# Logs', lines: [2] },
    { note: '**Tags:** #_Todo\n#Docker\n- - -\n# Registros', lines: [] },
    { note: '```\n#ToLink\n```', lines: [] },
  ],
  places: (note) => tagPlaces(note, 'toLink'),
});
