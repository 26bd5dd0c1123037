// Every rule for gaps over a vault of 10,000 notes, beside reading them; each rule alone; and one edit up to the rows of the list.
import { bundleCore } from './bundleCore.mjs';
import { makeVault } from './makeVault.mjs';
import { median } from './median.mjs';

const NOTES = 10_000;
const ROUNDS = 3;
const EDITS = 9;
const SLOWEST = 5;

export async function benchGaps() {
  const { parseNote, findGaps, rules, VaultLinks, NotebookIndex, listGaps, firstFilter } = await bundleCore(`
    export { parseNote } from './src/core/notes/parseNote'; export { findGaps } from './src/core/gaps/findGaps'; export { rules } from './src/core/gaps/rules';
    export { VaultLinks } from './src/services/VaultLinks'; export { NotebookIndex } from './src/services/NotebookIndex';
    export { listGaps } from './src/features/gaps/listGaps'; export { firstFilter } from './src/features/gaps/GapFilter';`);
  const vault = makeVault(NOTES);
  const reading = [];
  const judging = [];
  const costs = new Map(rules.map(({ id }) => [id, 0]));
  let found = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const notes = new Map();
    const read = time(() => { for (const [path, text] of vault) notes.set(path, parseNote(path, text)); });
    const links = new VaultLinks(notes);
    for (const note of notes.values()) links.set(note, undefined);
    const context = { lostLinks: (note) => links.lostOf(note), runs: { find: () => 'none' }, today: '2026-01-01' };
    found = 0;
    const judged = time(() => { for (const note of notes.values()) found += findGaps(note, context, rules).length; });
    if (round === 0) continue;
    reading.push(read);
    judging.push(judged);
    for (const rule of rules) costs.set(rule.id, costs.get(rule.id) + time(() => { for (const note of notes.values()) rule.find(note, context); }) / ROUNDS);
  }
  const [parse, judge] = [median(reading), median(judging)];
  const slowest = [...costs].sort(([, one], [, other]) => other - one).slice(0, SLOWEST).map(([id, cost]) => `${id} ${cost.toFixed(0)} ms`);
  return [
    `${NOTES} notes, ${rules.length} rules, ${found} gaps, medians of ${ROUNDS} rounds`,
    `parseNote: ${parse.median.toFixed(0)} ms (${parse.min.toFixed(0)}–${parse.max.toFixed(0)})`,
    `all rules: ${judge.median.toFixed(0)} ms (${judge.min.toFixed(0)}–${judge.max.toFixed(0)}), ${(judge.median / parse.median).toFixed(2)} of parseNote`,
    `the slowest alone: ${slowest.join(', ')}`,
    ...measureEdits(vault, { NotebookIndex, listGaps, firstFilter }),
  ];
}

/** From the changed text to the rows of the whole vault's list. */
function measureEdits(vault, { NotebookIndex, listGaps, firstFilter }) {
  const index = new NotebookIndex();
  index.refreshAll(vault);
  index.judgeAgain(index.takeAsWhole());
  const list = () => listGaps(index.notebook, { filter: firstFilter, path: null, closed: new Set() });
  const rows = list().length;
  const [path, text] = vault[vault.length >> 1];
  const times = Array.from({ length: EDITS }, (_, edit) => time(() => { index.refresh(path, `${text}\n## Otra ${edit}\n(completar ${edit})\n`); list(); }));
  const { median: middle, min, max } = median(times);
  return [`one edit to the ${rows} rows of the list: ${middle.toFixed(0)} ms (${min.toFixed(0)}–${max.toFixed(0)})`];
}

function time(task) {
  const started = performance.now();
  task();
  return performance.now() - started;
}
