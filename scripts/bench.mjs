// Figures for docs/benchmarks.md: `npm run bench` runs all, `npm run bench -- notes` one. Speed is a ratio to a peer in the same run.
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import process from 'node:process';
import { benchGaps } from './bench/gaps.mjs';
import { benchIndex } from './bench/index.mjs';
import { benchLoad } from './bench/load.mjs';
import { benchMap } from './bench/map.mjs';
import { benchNotes } from './bench/notes.mjs';
import { benchOutput } from './bench/output.mjs';
import { benchRun } from './bench/run.mjs';
import { benchSize } from './bench/size.mjs';

const benches = { size: benchSize, load: benchLoad, notes: benchNotes, gaps: benchGaps, run: benchRun, output: benchOutput, index: benchIndex, map: benchMap };
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
console.log(`${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`);
for (const [name, bench] of Object.entries(benches)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n${name}`);
  for (const line of await bench()) console.log(`  ${line}`);
}
