// The tag that says that the note still lacks its topic tags: `#ToTag`.
import { defineRule } from './defineRule';
import { tagPlaces } from './tagPlaces';

export const toTag = defineRule({
  id: 'to-tag',
  severity: 'info',
  summary: 'The workflow tag that says that a note still lacks its topic tags (#ToTag).',
  examples: [
    { note: '**Tags:** #_Todo\n#ToTag #Linux\n- - -\n# Registros', lines: [2] },
    { note: '**MetaTags:** #_Done\n**Tags:** #totag\n- - -\n# Logs', lines: [2] },
    { note: '**Tags:** #_Todo\n#Docker\n- - -\n# Registros', lines: [] },
    { note: '# Logs\nSee #ToTagging.', lines: [] },
  ],
  places: (note) => tagPlaces(note, 'toTag'),
});
