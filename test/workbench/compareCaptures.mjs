// Compares the stand-in's metadata cache with captures of the real one: `node test/workbench/compareCaptures.mjs FOLDER` (or OBSIDIAN_CAPTURES).
// A capture is a JSON file with `fileContents` and `cachedMetadata`. Prints exact matches for each field; `--differences` shows the rest.
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import esbuild from 'esbuild';

const FIELDS = ['headings', 'tags', 'links', 'embeds', 'sections', 'listItems', 'frontmatter', 'frontmatterPosition', 'frontmatterLinks', 'blocks'];
const TAG_FIELDS = ['getAllTags', 'parseFrontMatterTags'];
const MODULES = ['parseMetadata', 'getAllTags', 'parseFrontMatterTags'];
const GOALS = { headings: 85, tags: 85, links: 85, sections: 85 };

async function loadParsers() {
  const folder = await mkdtemp(join(tmpdir(), 'workbench-captures-'));
  const outfile = join(folder, 'parseMetadata.cjs');
  await esbuild.build({
    stdin: { contents: MODULES.map((name) => `export * from './${name}';`).join('\n'), resolveDir: join(import.meta.dirname, 'obsidian/metadata') },
    outfile, bundle: true, platform: 'browser', format: 'cjs', logLevel: 'warning',
  });
  const parsers = createRequire(import.meta.url)(outfile);
  await rm(folder, { recursive: true });
  return parsers;
}

async function readCaptures(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(names.map(async (name) => ({ name, capture: JSON.parse(await readFile(join(folder, name), 'utf8')) })));
  return files.filter(({ capture }) => capture.cachedMetadata && typeof capture.fileContents === 'string');
}

const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

async function compare(folder, showDifferences) {
  const { parseMetadata, getAllTags, parseFrontMatterTags } = await loadParsers();
  const captures = await readCaptures(folder);
  const matches = Object.fromEntries([...FIELDS, ...TAG_FIELDS].map((field) => [field, 0]));
  for (const { name, capture } of captures) {
    const ours = parseMetadata(capture.fileContents);
    const tags = { getAllTags: getAllTags(ours), parseFrontMatterTags: parseFrontMatterTags(ours.frontmatter) };
    for (const field of [...FIELDS, ...TAG_FIELDS]) {
      const [theirs, mine] = TAG_FIELDS.includes(field) ? [capture[field], tags[field]] : [plain(capture.cachedMetadata[field]), plain(ours[field])];
      if (isDeepStrictEqual(theirs, mine)) matches[field] += 1;
      else if (showDifferences) console.log(`${name} ${field}\n  app       ${JSON.stringify(theirs)}\n  workbench ${JSON.stringify(mine)}`);
    }
  }
  console.log(`${captures.length} captures`);
  for (const field of [...FIELDS, ...TAG_FIELDS]) console.log(`${field.padEnd(20)} ${matches[field]} of ${captures.length}`);
  return Object.entries(GOALS).filter(([field, goal]) => matches[field] < goal);
}

const folder = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? process.env.OBSIDIAN_CAPTURES;
if (!folder) {
  console.error('Name the folder of captures as an argument or in OBSIDIAN_CAPTURES.');
  process.exitCode = 2;
} else {
  const missed = await compare(folder, process.argv.includes('--differences'));
  for (const [field, goal] of missed) console.error(`${field}: fewer than ${goal} match`);
  process.exitCode = missed.length > 0 ? 1 : 0;
}
