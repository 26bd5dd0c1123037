// A line of a check block that says nothing which could be checked.
import { findCheckBlocks } from '../checks/findCheckBlocks';
import { parseChecks } from '../checks/parseChecks';
import { defineRule } from './defineRule';
import { placeOfCheck } from './placeOfCheck';

export const unreadableCheck = defineRule({
  id: 'unreadable-check',
  severity: 'warning',
  summary: 'A line of a `docker-check` block that says nothing which could be checked.',
  examples: [
    { note: '# Web\n```docker-check\ncontainer web dances\n```', lines: [3] },
    { note: '> ```docker-check\n> el contenedor web corre\n> puerto ochenta responde\n> ```', lines: [3] },
    { note: '```docker-check\ncontainer web runs\n# todo bien\n```', lines: [] },
    { note: '```docker\ncontainer web dances\n```', lines: [] },
  ],
  places: (note) =>
    findCheckBlocks(note).flatMap(({ block }) =>
      parseChecks(block.code).flatMap((line) => (line.reading.ok ? [] : [{ span: placeOfCheck(line, block, note), section: block.section, quote: line.text }])),
    ),
});
