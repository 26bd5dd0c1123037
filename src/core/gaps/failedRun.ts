// A block whose last run failed. What ran on another day is not known any more, and is no gap.
import { defineRule } from './defineRule';
import type { NoteRuns } from './NoteRuns';
import { runnableBlocks } from './runnableBlocks';

/** For examples: what names `web` failed. */
const webFailed: NoteRuns = { find: (code) => (code.includes('web') ? 'failed' : 'done') };

export const failedRun = defineRule({
  id: 'failed-run',
  severity: 'warning',
  summary: 'A block whose last run, since the app was opened, ended with an exit code other than 0.',
  examples: [
    { note: '# Web\n```bash\ndocker start web\n```\n```bash\ndocker ps\n```', lines: [2], context: { runs: webFailed } },
    { note: '```docker\n# el de siempre\nlogs web\n```', lines: [1], context: { runs: webFailed } },
    { note: '```bash\ndocker start web\n```', lines: [] },
    { note: '```bash norun\ndocker start web\n```', lines: [], context: { runs: webFailed } },
  ],
  places: (note, { runs }) =>
    runs === undefined ? [] : runnableBlocks(note).filter(({ block, ordinal }) => runs.find(block.code, ordinal) === 'failed').map(({ block, title }) => ({ span: block.span, section: block.section, quote: title })),
});
