// Output that no longer belongs to its code: a block that was changed since it ran, or kept output of code that the note holds no more.
import { findKeptPairs } from '../kept/findKeptPairs';
import { defineRule } from './defineRule';
import { runnableBlocks } from './runnableBlocks';

export const outdatedRun = defineRule({
  id: 'outdated-run',
  severity: 'info',
  summary: 'A block that was changed after it ran, or output kept in the note whose code was changed or is gone.',
  examples: [
    { note: '# Web\n```bash\ndocker ps\n```\n> [!docker-output] hoy\n> ```text output-of=00000000\n> CONTAINER ID\n> ```', lines: [5] },
    { note: '```bash\ndocker ps -a\n```', lines: [1], context: { runs: { find: () => 'outdated' } } },
    { note: '```bash\ndocker ps -a\n```', lines: [], context: { runs: { find: () => 'done' } } },
    { note: '```bash\ndocker ps -a\n```', lines: [] },
  ],
  places: (note, { runs }) => {
    const stale = findKeptPairs(note).filter(({ isStale }) => isStale);
    const changed = runs === undefined ? [] : runnableBlocks(note).filter(({ block, ordinal }) => runs.find(block.code, ordinal) === 'outdated');
    return [
      ...stale.map(({ kept }) => ({ span: kept.span, section: kept.section, quote: '' })),
      ...changed.map(({ block, title }) => ({ span: block.span, section: block.section, quote: title })),
    ].sort((one, other) => one.span.from - other.span.from);
  },
});
