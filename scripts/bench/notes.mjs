// Reading notes: parseNote with everything it finds, findGaps and buildTopicMap, beside Markdown parsers alone on the same text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCore } from './bundleCore.mjs';
import { median } from './median.mjs';

const NOTES = 2_000;
const ROUNDS = 5;

/** The demo vault's notes over and over, each copy with a heading and words of its own. */
function makeCorpus() {
  const seeds = readdirSync('demo-vault', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const texts = seeds.map((name) => readFileSync(join('demo-vault', name), 'utf8'));
  return Array.from({ length: NOTES }, (_, index) => [`n${index}.md`, `${texts[index % texts.length]}\n## Nota ${index}\nPalabras de la nota ${index}.\n`]);
}

export async function benchNotes() {
  const { parseNote, findGaps, buildTopicMap, parser, GFM, MarkdownIt } = await bundleCore(`
    export { parseNote } from './src/core/notes/parseNote'; export { findGaps } from './src/core/gaps/findGaps';
    export { buildTopicMap } from './src/core/map/buildTopicMap'; export { parser, GFM } from '@lezer/markdown';
    export { default as MarkdownIt } from 'markdown-it';`);
  const corpus = makeCorpus();
  const megabytes = corpus.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0) / 1e6;
  const gfm = parser.configure(GFM);
  const markdownIt = new MarkdownIt({ html: true });
  let notes = [];
  const tasks = {
    'parseNote': () => { notes = corpus.map(([path, text]) => parseNote(path, text)); },
    'findGaps, all rules': () => { for (const note of notes) findGaps(note); },
    'buildTopicMap': () => { buildTopicMap(notes); },
    'lezer with GFM, tree only': () => { for (const [, text] of corpus) gfm.parse(text); },
    'markdown-it, tokens only': () => { for (const [, text] of corpus) markdownIt.parse(text, {}); },
  };
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const started = performance.now();
      task();
      if (round > 0) times[name].push(performance.now() - started);
    }
  }
  const ours = median(times.parseNote).median;
  return [
    `${NOTES} notes, ${megabytes.toFixed(1)} MB, medians of ${ROUNDS} rounds`,
    ...Object.entries(times).map(([name, figures]) => {
      const { median: middle, min, max } = median(figures);
      return `${name}: ${middle.toFixed(0)} ms (${min.toFixed(0)}–${max.toFixed(0)}), ${(megabytes / (middle / 1000)).toFixed(1)} MB/s, ${(middle / ours).toFixed(2)} of parseNote`;
    }),
  ];
}
