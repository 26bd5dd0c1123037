// The tag that says that the note is not finished: `#_Todo`.
import { defineRule } from './defineRule';
import { tagPlaces } from './tagPlaces';

export const workflowTag = defineRule({
  id: 'workflow-tag',
  severity: 'info',
  summary: 'The workflow tag that says that a note is not finished (#_Todo).',
  examples: [
    { note: '**Tags:** #_Todo\n- - -\n# Registros', lines: [1] },
    { note: '---\ntags: [Docker, _todo]\n---\n# Logs', lines: [2] },
    { note: '**Tags:** #_Done\n#Docker\n- - -\n# Registros', lines: [] },
    { note: 'Write `#_Todo` into the header.', lines: [] },
  ],
  places: (note) => tagPlaces(note, 'todo'),
});
