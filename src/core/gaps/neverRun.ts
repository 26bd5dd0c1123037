// A block that nobody ran: not since the app was opened, and no output of it is kept in the note.
import { findKeptPairs } from '../kept/findKeptPairs';
import { defineRule } from './defineRule';
import { runnableBlocks } from './runnableBlocks';

export const neverRun = defineRule({
  id: 'never-run',
  severity: 'info',
  isOffByDefault: true,
  summary: 'A block that can be run and was not, since the app was opened; output kept in the note counts as a run.',
  examples: [
    { note: '# Web\n```bash\ndocker ps\n```', lines: [2], context: { runs: { find: () => 'none' } } },
    { note: '```bash\ndocker ps\n```', lines: [], context: { runs: { find: () => 'failed' } } },
    { note: '```bash norun\ndocker ps\n```\n```text\nCONTAINER ID\n```', lines: [], context: { runs: { find: () => 'none' } } },
    { note: '```bash\ndocker ps\n```', lines: [] },
  ],
  places: (note, { runs }) => {
    if (runs === undefined) return [];
    const kept = new Set(findKeptPairs(note).map(({ source }) => source?.from));
    return runnableBlocks(note)
      .filter(({ block, ordinal }) => !kept.has(block.span.from) && runs.find(block.code, ordinal) === 'none')
      .map(({ block, title }) => ({ span: block.span, section: block.section, quote: title }));
  },
});
