// A line of a check block that does not hold, as far as it was checked. One that nobody has checked is no gap: a note is not unfinished because Docker is off.
import { parseChecks } from '../checks/parseChecks';
import { findCheckBlocks } from '../checks/findCheckBlocks';
import type { NoteChecks } from '../checks/NoteChecks';
import { defineRule } from './defineRule';
import { placeOfCheck } from './placeOfCheck';

/** For examples: of each block, the lines that speak of `web` do not hold. */
const webIsMissing: NoteChecks = {
  find: (code) =>
    parseChecks(code).map((line) => ({
      line,
      outcome: { state: line.text.includes('web') ? 'failed' : 'passed', reason: { kind: 'missing', subject: 'container', name: 'web', meant: '' } },
    })),
};

export const failingCheck = defineRule({
  id: 'failing-check',
  severity: 'error',
  summary: 'A line of a `docker-check` block that was checked and does not hold.',
  examples: [
    { note: '# Web\n```docker-check\ncontainer web runs\nvolume datos exists\n```', lines: [3], context: { checks: webIsMissing } },
    { note: '- paso\n  ```docker-check\n  # al final\n\n  contenedor web corre\n  ```', lines: [5], context: { checks: webIsMissing } },
    { note: '```docker-check\nvolume datos exists\n```', lines: [], context: { checks: webIsMissing } },
    { note: '```docker-check\ncontainer web runs\n```', lines: [] },
  ],
  places: (note, { checks }) =>
    findCheckBlocks(note).flatMap(({ block, ordinal }) =>
      (checks?.find(block.code, ordinal) ?? []).flatMap(({ line, outcome }) =>
        outcome?.state === 'failed' ? [{ span: placeOfCheck(line, block, note), section: block.section, quote: line.text, reason: outcome.reason }] : [],
      ),
    ),
});
