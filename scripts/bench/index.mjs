// Indexing a whole vault in the user's format: in Node on one thread, how it grows from 1,000 to 10,000 notes, and what one edit costs then; and in the app's page with its worker.
// Times are the processor's, garbage collection on other threads included: on a machine that others use as well the clock counts their work too.
import process from 'node:process';
import { bundleCore } from './bundleCore.mjs';
import { benchIndexPage } from './indexPage.mjs';
import { makeVault } from './makeVault.mjs';

const SIZES = [1_000, 10_000];
const EDITS = {
  'a sentence': '\nuna frase mas\n',
  'a heading that no note says': '\n## Ballena azul\n',
  'a heading that many notes say': '\n## proceso aislado\n',
};

export async function benchIndex() {
  const core = await bundleCore(`
    export { parseNote } from './src/core/notes/parseNote'; export { findGaps } from './src/core/gaps/findGaps';
    export { TopicIndex } from './src/core/map/TopicIndex'; export { ConceptLens } from './src/core/map/ConceptLens'; export { dockerVocabulary } from './src/core/vocabulary/dockerVocabulary';`);
  const runs = SIZES.map((size) => measure(size, core));
  const [small, large] = runs;
  return [
    ...runs.flatMap(({ lines }) => lines),
    `growth from ${SIZES[0]} to ${SIZES[1]} notes: ${(large.total / small.total).toFixed(1)} times`,
    `peak memory of the process, texts included: ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`,
    ...(await benchInPage()),
  ];
}

async function benchInPage() {
  const lines = [];
  for (const size of SIZES) lines.push(await benchIndexPage(size));
  return lines;
}

function measure(size, { parseNote, findGaps, TopicIndex, ConceptLens, dockerVocabulary }) {
  const vault = makeVault(size);
  const index = new TopicIndex(new ConceptLens(dockerVocabulary()));
  const parse = time(() => { for (const [path, text] of vault) index.set(parseNote(path, text)); });
  const gaps = time(() => { for (const [path, text] of vault.slice(0, 1000)) findGaps(parseNote(path, text)); });
  const update = time(() => index.update());
  const list = time(() => index.map);
  const { topics, ties } = index.map;
  const megabytes = vault.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0) / 1e6;
  const [path, text] = vault[size >> 1];
  const edits = Object.entries(EDITS).map(([name, more]) => {
    const taken = time(() => { index.set(parseNote(path, text + more)); index.update(); });
    index.set(parseNote(path, text));
    index.update();
    return `  ${name}: ${taken.toFixed(0)} ms`;
  });
  return {
    total: parse + update,
    lines: [
      `${size} notes, ${megabytes.toFixed(0)} MB, ${topics.length} topics, ${ties.length} ties: parse ${parse.toFixed(0)} ms, map ${update.toFixed(0)} ms; its lists ${list.toFixed(0)} ms; parse and gaps of 1,000 notes ${gaps.toFixed(0)} ms`,
      'from an edit to the updated map:', ...edits,
    ],
  };
}

function time(task) {
  const started = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
